//! Finding what has been seen before: one hash table for every kind of key, so that the module
//! holds its code once.

use std::hash::{BuildHasher, Hash};

use hashbrown::{DefaultHashBuilder, HashTable};

/// Places by what stands there. The keys stay with the caller; of each its hash is kept.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    table: HashTable<Entry>,
    hasher: DefaultHashBuilder,
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
    fn hash<K: Hash + ?Sized>(&self, key: &K) -> u32 {
        let hash = self.hasher.hash_one(key);
        u32::try_from((hash ^ (hash >> 32)) & u64::from(u32::MAX)).unwrap_or_default()
    }

    /// Where a key stands; `is_it` says whether it stands at a place.
    pub fn find<K: Hash + ?Sized>(&self, key: &K, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        self.find_hash(self.hash(key), &is_it)
    }

    fn find_hash(&self, hash: u32, is_it: &dyn Fn(usize) -> bool) -> Option<usize> {
        let is_it = |entry: &Entry| entry.hash == hash && is_it(entry.place as usize);
        self.table.find(spread(hash), is_it).map(|entry| entry.place as usize)
    }

    /// Notes that `key`, which is not there yet, stands at `place`.
    pub fn insert<K: Hash + ?Sized>(&mut self, key: &K, place: usize) {
        self.insert_hash(self.hash(key), place);
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
}
