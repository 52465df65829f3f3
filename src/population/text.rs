//! Text of many users in few allocations.

use std::hash::BuildHasher;
use std::num::NonZeroU32;

use hashbrown::{DefaultHashBuilder, HashTable};

/// A column of texts, end to end in one buffer.
#[derive(Debug, Default)]
pub struct Texts {
    buffer: String,
    /// Where each text ends. Four bytes are enough for what fits a browser's memory.
    ends: Vec<u32>,
}

impl Texts {
    pub fn push(&mut self, text: &str) {
        self.buffer.push_str(text);
        self.ends.push(u32::try_from(self.buffer.len()).unwrap_or(u32::MAX));
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text at a place; empty where there is none.
    pub fn get(&self, place: usize) -> &str {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = place.checked_sub(1).map_or(0, end);
        self.buffer.get(start..end(place)).unwrap_or_default()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.get(place))
    }

    /// Keeps the first `len` texts.
    pub fn shrink_to(&mut self, len: usize) {
        self.ends.truncate(len);
        self.buffer.truncate(self.ends.last().map_or(0, |end| *end as usize));
        self.buffer.shrink_to_fit();
    }

    pub fn append(&mut self, more: &Self) {
        for text in more.iter() {
            self.push(text);
        }
    }
}

/// A text as names are searched and sorted: without case, and the same wherever a letter stands
/// in a word.
pub fn folded(text: &str) -> String {
    // "İ" in lower case is an "i" and this combining dot.
    const DOT_ABOVE: char = '\u{307}';
    let lower = text.chars().flat_map(char::to_lowercase);
    lower
        .map(|letter| if letter == 'ς' { 'σ' } else { letter })
        .filter(|c| *c != DOT_ABOVE)
        .collect()
}

/// Finds texts of a [`Texts`] by what they say.
#[derive(Debug, Default)]
pub struct Index {
    places: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Index {
    pub fn find(&self, text: &str, texts: &Texts) -> Option<usize> {
        let is_it = |place: &u32| texts.get(*place as usize) == text;
        self.places.find(self.hasher.hash_one(text), is_it).map(|place| *place as usize)
    }

    /// Forgets every place from `len` on.
    pub fn shrink_to(&mut self, len: usize) {
        self.places.retain(|place| (*place as usize) < len);
    }

    /// Notes that `text` stands at `place`.
    pub fn insert(&mut self, text: &str, place: usize, texts: &Texts) {
        let Self { places, hasher } = self;
        let rehash = |place: &u32| hasher.hash_one(texts.get(*place as usize));
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        places.insert_unique(hasher.hash_one(text), place, rehash);
    }
}

/// Stands for a text of a [`Dictionary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code(NonZeroU32);

/// The few different texts of a column that repeats them.
#[derive(Debug, Default)]
pub struct Dictionary {
    texts: Texts,
    index: Index,
}

impl Dictionary {
    pub fn code(&mut self, text: &str) -> Option<Code> {
        let place = self.index.find(text, &self.texts).unwrap_or_else(|| {
            let place = self.texts.len();
            self.texts.push(text);
            self.index.insert(text, place, &self.texts);
            place
        });
        u32::try_from(place + 1).ok().and_then(NonZeroU32::new).map(Code)
    }

    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Keeps the first `len` texts and their codes.
    pub fn shrink_to(&mut self, len: usize) {
        self.index.shrink_to(len);
        self.texts.shrink_to(len);
    }

    pub fn text(&self, code: Code) -> &str {
        self.texts.get(code.place())
    }

    /// Every text, by [`Code::place`].
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter()
    }

    /// What `value` says of every text, by [`Code::place`].
    pub fn map<T>(&self, value: impl FnMut(&str) -> T) -> Vec<T> {
        self.iter().map(value).collect()
    }
}

impl Code {
    /// From 0, in the order in which the texts first came.
    pub const fn place(self) -> usize {
        self.0.get() as usize - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_went_in() {
        let mut texts = Texts::default();
        for text in ["", "Zoë", "", "李"] {
            texts.push(text);
        }
        assert_eq!(texts.iter().collect::<Vec<_>>(), ["", "Zoë", "", "李"]);
        assert_eq!(texts.get(4), "");
    }

    #[test]
    fn case_and_place_in_a_word_do_not_matter_to_a_search() {
        for (text, search) in
            [("İstanbul", "istanbul"), ("ΟΔΟΣΑ", "ΟΔΟΣ"), ("οδός", "ΟΔΌΣ"), ("Zoë", "ZO")]
        {
            assert!(folded(text).contains(&folded(search)), "{text}: {search}");
        }
    }

    #[test]
    fn a_dictionary_keeps_each_text_once() {
        let mut dictionary = Dictionary::default();
        let codes: Vec<_> = ["a", "b", "a", ""].iter().map(|text| dictionary.code(text)).collect();
        assert_eq!(codes.first(), codes.get(2));
        assert_eq!(dictionary.map(str::to_owned), ["a", "b", ""]);
        let texts: Vec<_> = codes.iter().flatten().map(|code| dictionary.text(*code)).collect();
        assert_eq!(texts, ["a", "b", "a", ""]);
        dictionary.shrink_to(1);
        assert_eq!(dictionary.map(str::to_owned), ["a"]);
        let again: Vec<_> = ["b", "a"].iter().map(|text| dictionary.code(text)).collect();
        assert_eq!(again, [codes[1], codes[0]]);
    }
}
