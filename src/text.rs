//! Text of many users in few allocations.

use std::num::NonZeroU32;

use crate::lookup::Lookup;

/// A column of texts, end to end in blocks: one buffer that doubles would be half empty at times,
/// and need its new size beside the old.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    blocks: Vec<Block>,
}

/// How many texts a block has, save the last.
const BLOCK: usize = 4_096;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Block {
    buffer: String,
    /// Where each text ends. Four bytes are enough for what fits a browser's memory.
    ends: Vec<u32>,
}

impl Block {
    fn get(&self, place: usize) -> &str {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = place.checked_sub(1).map_or(0, end);
        self.buffer.get(start..end(place)).unwrap_or_default()
    }

    fn shrink_to(&mut self, len: usize) {
        self.ends.truncate(len);
        self.buffer.truncate(self.ends.last().map_or(0, |end| *end as usize));
        self.buffer.shrink_to_fit();
    }
}

impl Texts {
    pub fn push(&mut self, text: &str) {
        if self.len().is_multiple_of(BLOCK) {
            if let Some(full) = self.blocks.last_mut() {
                full.shrink_to(BLOCK);
            }
            self.blocks.push(Block::default());
        }
        if let Some(Block { buffer, ends }) = self.blocks.last_mut() {
            buffer.push_str(text);
            ends.push(u32::try_from(buffer.len()).unwrap_or(u32::MAX));
        }
    }

    pub fn len(&self) -> usize {
        let full = self.blocks.len().saturating_sub(1);
        full * BLOCK + self.blocks.last().map_or(0, |block| block.ends.len())
    }

    /// The text at a place; empty where there is none.
    pub fn get(&self, place: usize) -> &str {
        self.blocks.get(place / BLOCK).map_or("", |block| block.get(place % BLOCK))
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.get(place))
    }

    /// Keeps the first `len` texts.
    pub fn shrink_to(&mut self, len: usize) {
        self.blocks.truncate(len.div_ceil(BLOCK));
        let full = self.blocks.len().saturating_sub(1);
        if let Some(last) = self.blocks.last_mut() {
            last.shrink_to(len - full * BLOCK);
        }
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

/// Stands for a text of a [`Dictionary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Code(NonZeroU32);

/// Different texts, each kept once.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    texts: Texts,
    lookup: Lookup,
}

impl Dictionary {
    /// The code of a text, new or known; `None` where there is no room for another.
    pub fn code(&mut self, text: &str) -> Option<Code> {
        let place = self.find(text).unwrap_or_else(|| {
            let place = self.texts.len();
            self.texts.push(text);
            self.lookup.insert(text, place);
            place
        });
        u32::try_from(place + 1).ok().and_then(NonZeroU32::new).map(Code)
    }

    /// Adds a text; whether it was new.
    pub fn insert(&mut self, text: &str) -> bool {
        let is_new = !self.contains(text);
        self.code(text);
        is_new
    }

    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Where a text stands, by [`Code::place`].
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        self.lookup.find(text, |place| self.texts.get(place) == text)
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Keeps the first `len` texts and their codes.
    pub fn shrink_to(&mut self, len: usize) {
        self.lookup.shrink_to(len);
        self.texts.shrink_to(len);
    }

    #[must_use]
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

/// The same texts in the same order.
impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl<T: AsRef<str>> FromIterator<T> for Dictionary {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        let mut dictionary = Self::default();
        for text in texts {
            dictionary.insert(text.as_ref());
        }
        dictionary
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
    fn blocks_follow_each_other() {
        let mut texts = Texts::default();
        for place in 0..=(2 * BLOCK) {
            texts.push(&place.to_string());
        }
        assert!(texts.iter().enumerate().all(|(place, text)| text == place.to_string()));
        for len in [2 * BLOCK + 1, BLOCK + 1, BLOCK, BLOCK - 1, 0] {
            texts.shrink_to(len);
            assert_eq!(texts.len(), len);
            assert_eq!(texts.get(len), "");
        }
        texts.push("again");
        assert_eq!(texts.iter().collect::<Vec<_>>(), ["again"]);
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
    #[test]
    fn a_dictionary_knows_what_it_holds() {
        let mut dictionary: Dictionary = ["b", "a", "b"].into_iter().collect();
        assert_eq!(dictionary.len(), 2);
        assert_eq!(dictionary.iter().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!((dictionary.find("a"), dictionary.find("c")), (Some(1), None));
        assert!(dictionary.contains("b") && !dictionary.contains(""));
        assert!(!dictionary.insert("a"));
        assert!(dictionary.insert(""));
        assert!(dictionary.contains(""));
        assert_eq!(dictionary.code("a").map(Code::place), Some(1));
        dictionary.shrink_to(1);
        assert!(!dictionary.contains("a") && !dictionary.contains(""));
    }

    #[test]
    fn dictionaries_are_equal_by_texts_and_order() {
        let of = |texts: &[&str]| -> Dictionary { texts.iter().collect() };
        assert_eq!(of(&["a", "b", "a"]), of(&["a", "b"]));
        assert_ne!(of(&["a", "b"]), of(&["b", "a"]));
        assert_ne!(of(&["ab"]), of(&["a", "b"]));
        assert_eq!(of(&[]), Dictionary::default());
    }
}
