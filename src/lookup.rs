//! Finding what has been seen before: one hash table for every kind of key, so that the module
//! holds its code once.

use std::hash::{BuildHasher, Hash};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

/// Places by what stands there. The keys stay with the caller; of each its hash is kept.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    table: HashTable<Entry>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    hash: u32,
    place: u32,
}

/// The table wants 64 bits, the upper ones above all.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

impl Lookup {
    fn hash<K: Hash + ?Sized>(key: &K) -> u32 {
        let hash = FxBuildHasher.hash_one(key);
        u32::try_from((hash ^ (hash >> 32)) & u64::from(u32::MAX)).unwrap_or_default()
    }

    /// Where a key stands; `is_it` says whether it stands at a place.
    pub fn find<K: Hash + ?Sized>(&self, key: &K, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        self.find_hash(Self::hash(key), &is_it)
    }

    fn find_hash(&self, hash: u32, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
        let is_it = |entry: &Entry| entry.hash == hash && is_it(entry.place as usize);
        self.table.find(spread(hash), is_it).map(|entry| entry.place as usize)
    }

    /// Notes that `key`, which is not there yet, stands at `place`.
    pub fn insert<K: Hash + ?Sized>(&mut self, key: &K, place: usize) {
        self.insert_hash(Self::hash(key), place);
    }

    fn insert_hash(&mut self, hash: u32, place: usize) {
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        self.table.insert_unique(spread(hash), Entry { hash, place }, |entry| spread(entry.hash));
    }

    /// Forgets every place from `len` on.
    pub fn shrink_to(&mut self, len: usize) {
        self.table.retain(|entry| (entry.place as usize) < len);
    }
}

/// Values by key, in the order in which the keys first came.
#[derive(Clone, Debug)]
pub struct Grouping<K, V> {
    items: Vec<(K, V)>,
    lookup: Lookup,
}

impl<K, V> Default for Grouping<K, V> {
    fn default() -> Self {
        Self { items: Vec::new(), lookup: Lookup::default() }
    }
}

impl<K: Hash + PartialEq, V> Grouping<K, V> {
    /// The value of a key, made by `new` where it is the first of its kind.
    pub fn entry(&mut self, key: K, new: impl FnOnce(&K) -> V) -> Option<&mut V> {
        let items = &self.items;
        let known =
            self.lookup.find(&key, |place| items.get(place).is_some_and(|(k, _)| *k == key));
        let place = known.unwrap_or_else(|| {
            let place = self.items.len();
            self.lookup.insert(&key, place);
            let value = new(&key);
            self.items.push((key, value));
            place
        });
        self.items.get_mut(place).map(|(_, value)| value)
    }

    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.items.iter()
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.items.iter_mut().map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_noted_is_found_and_nothing_else() {
        let keys: Vec<String> = (0..5_000).map(|number| format!("key {number}")).collect();
        let mut lookup = Lookup::default();
        for (place, key) in keys.iter().enumerate() {
            lookup.insert(key, place);
        }
        let find = |lookup: &Lookup, key: &str| {
            lookup.find(key, |place| keys.get(place).is_some_and(|known| known == key))
        };
        for (place, key) in keys.iter().enumerate() {
            assert_eq!(find(&lookup, key), Some(place));
        }
        assert_eq!(find(&lookup, "key 5000"), None);
        lookup.shrink_to(100);
        assert_eq!(find(&lookup, "key 99"), Some(99));
        assert_eq!(find(&lookup, "key 100"), None);
        lookup.shrink_to(0);
        assert_eq!(find(&lookup, "key 0"), None);
    }

    #[test]
    fn the_same_hash_is_not_the_same_key() {
        // Two keys at the hash of one: the caller says which it is.
        let mut lookup = Lookup::default();
        for place in 0..2 {
            lookup.insert("one", place);
        }
        assert_eq!(lookup.find("one", |place| place == 1), Some(1));
        assert_eq!(lookup.find("one", |place| place == 0), Some(0));
        assert_eq!(lookup.find("one", |_| false), None);
    }

    #[test]
    fn values_are_grouped_in_the_order_of_their_keys() {
        let mut lengths: Grouping<usize, Vec<&str>> = Grouping::default();
        for word in ["three", "two", "one", "seven", "four"] {
            lengths.entry(word.len(), |_| Vec::new()).unwrap().push(word);
        }
        let groups: Vec<_> = lengths.iter().cloned().collect();
        let expected = [(5, vec!["three", "seven"]), (3, vec!["two", "one"]), (4, vec!["four"])];
        assert_eq!(groups, expected);
    }

    #[test]
    fn a_value_is_made_once_for_its_key() {
        let mut made = 0;
        let mut groups: Grouping<&str, u32> = Grouping::default();
        for key in ["a", "b", "a", "a"] {
            *groups.entry(key, |_| (made += 1, 0).1).unwrap() += 1;
        }
        assert_eq!(made, 2);
        assert_eq!(groups.iter().copied().collect::<Vec<_>>(), [("a", 3), ("b", 1)]);
    }
}
