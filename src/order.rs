//! What comes before what. The standard library's sorts and trees are faster, and kilobytes of
//! WebAssembly for every kind of item that they are used with; here few items are ordered.

use std::borrow::Borrow;
use std::collections::BinaryHeap;

/// The items, the least first.
pub fn ascending<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect::<BinaryHeap<_>>().into_sorted_vec()
}

/// The items, each once, the least first.
pub fn unique<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items = ascending(items);
    items.dedup();
    items
}

/// The items by a key; those that share one stay in their order.
pub fn ascending_by_key<T, K: Ord>(items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let order = ascending(items.iter().enumerate().map(|(place, item)| (key(item), place)));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| items.get_mut(place)?.take()).collect()
}

/// Values by key, in the order of the keys.
#[derive(Clone, Debug)]
pub struct Ordered<K, V>(Vec<(K, V)>);

impl<K: Ord, V: Default> Ordered<K, V> {
    /// Changes the value of a key, a default one where there was none. What the change says;
    /// never `None`.
    pub fn change<R>(&mut self, key: K, change: impl FnOnce(&mut V) -> R) -> Option<R> {
        let place = self.0.binary_search_by(|(known, _)| known.cmp(&key)).unwrap_or_else(|place| {
            self.0.insert(place, (key, V::default()));
            place
        });
        self.0.get_mut(place).map(|(_, value)| change(value))
    }
}

impl<K: Ord, V> Ordered<K, V> {
    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.0.binary_search_by(|(known, _)| known.borrow().cmp(key)).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// Keys and values, the least key first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Keys and values, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (&*key, value))
    }
}

impl<K, V> Default for Ordered<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// Many at once; of a key that comes twice, one value.
impl<K: Ord, V: Ord> FromIterator<(K, V)> for Ordered<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut items = ascending(items);
        items.dedup_by(|(one, _), (other, _)| one == other);
        Self(items)
    }
}

impl<K, V> IntoIterator for Ordered<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_come_by_their_key_and_then_as_they_stood() {
        assert_eq!(ascending([3, 1, 2, 1]), [1, 1, 2, 3]);
        assert_eq!(unique([3, 1, 2, 1]), [1, 2, 3]);
        let words = vec!["bb", "a", "cc", "b", "aa"];
        assert_eq!(ascending_by_key(words, |word| word.len()), ["a", "b", "bb", "cc", "aa"]);
    }

    #[test]
    fn a_key_has_one_value_in_its_place() {
        let mut map = Ordered::default();
        for (key, value) in [(5, "five"), (1, "one"), (3, "three"), (5, "cinq")] {
            map.change(key, |old: &mut Vec<_>| old.push(value));
        }
        assert_eq!(map.get(&5), Some(&vec!["five", "cinq"]));
        assert_eq!(map.get(&4), None);
        let many: Ordered<String, u8> = [("b", 2), ("a", 1), ("b", 2)]
            .map(|(key, value)| (key.to_owned(), value))
            .into_iter()
            .collect();
        assert_eq!((many.get("a"), many.get("b"), many.iter().count()), (Some(&1), Some(&2), 2));
        for (key, value) in map.iter_mut() {
            value.truncate(key % 5);
        }
        let keys: Vec<_> = map.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, [1, 3, 5]);
        assert_eq!(map.into_iter().next_back(), Some((5, vec![])));
    }
}
