//! What seats cost, by licence key (R9).

use crate::money::Money;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read, named_values};
use crate::text::Dictionary;

named_values! {
    /// How a licence is paid for.
    pub enum Model {
        /// Per seat and month, used or not.
        Member = "member",
        /// Per login: an idle user costs nothing.
        Login = "login",
    }
}

/// R9's price of a licence key.
#[derive(Clone, Copy, Debug)]
pub struct Price {
    /// How it is paid for.
    pub model: Model,
    /// 0 for a login licence.
    pub per_seat_month: Money,
}

/// Prices by licence key.
#[derive(Clone, Debug, Default)]
pub struct Prices {
    keys: Dictionary,
    /// By the place of the key.
    prices: Vec<Price>,
}

impl Prices {
    /// The price of a licence key.
    pub fn of(&self, key: &str) -> Option<&Price> {
        self.keys.find(key).and_then(|place| self.prices.get(place))
    }
}

impl<'a> Read<'a> for Prices {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut prices = Self::default();
        for (key, node) in node.into_object(path, problems)? {
            let path = path.field(&key);
            if node == Node::Null {
                continue;
            }
            if prices.keys.contains(&key) {
                problems.add(path, "is given twice");
            } else if let Some(price) = Price::read(node, path, problems) {
                prices.keys.insert(&key);
                prices.prices.push(price);
            }
        }
        Some(prices)
    }
}

impl<'a> Read<'a> for Price {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        const PER_SEAT_MONTH: &str = "pricePerSeatMonth";
        let mut fields = Fields::of(node, path, problems)?;
        let model = fields.required("model", problems);
        let per_seat_month = match model {
            Some(Model::Member) => fields.required(PER_SEAT_MONTH, problems),
            Some(Model::Login) => {
                if fields.optional::<Node<'_>>(PER_SEAT_MONTH, problems).is_some() {
                    problems.add(path.field(PER_SEAT_MONTH), "is not a field of a login price");
                }
                Some(Money::default())
            }
            None => fields.optional(PER_SEAT_MONTH, problems),
        };
        fields.finish(problems);
        Some(Self { model: model?, per_seat_month: per_seat_month? })
    }
}
