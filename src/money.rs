//! Exact money: four decimals in 128 bits, never a binary float in a sum.

use std::ops::{Add, AddAssign, Sub};

use serde::{Serialize, Serializer};

use crate::problem::{Path, Problems};
use crate::request::{Node, Read, in_json};

const PARTS: u64 = 10_000;
const SCALE: i128 = PARTS as i128;

/// A number with at most four decimals, in ten-thousandths; `None` where it has more.
///
/// A double stands for the shortest decimal that reads back as it, as in JSON.
#[must_use]
pub fn ten_thousandths(number: f64) -> Option<i128> {
    let text = in_json(number);
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    if text.is_empty() || decimals.len() > 4 {
        return None;
    }
    format!("{whole}{decimals:0<4}").parse().ok()
}

/// An amount in the currency of the prices.
///
/// ```
/// use seatwise_core::money::Money;
/// let seat_month = Money::from_number(25.0).unwrap();
/// assert_eq!(seat_month.times(180 * 12).to_number(), 54_000.0);
/// assert_eq!(Money::from_number(0.00001), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(i128);

impl Money {
    /// The amount that a JSON number stands for; `None` with more than four decimals.
    #[must_use]
    pub fn from_number(number: f64) -> Option<Self> {
        ten_thousandths(number).map(Self)
    }

    /// The nearest JSON number.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "the nearest is asked for")]
    pub const fn to_number(self) -> f64 {
        // A quotient of two exact doubles is the nearest. A larger amount is divided as a whole
        // number with binary places, whose last one says whether anything remained.
        const EXACT: i128 = 1 << 53;
        const PLACES: i128 = 1 << 20;
        if self.0.abs() <= EXACT {
            return self.0 as f64 / SCALE as f64;
        }
        let shifted = self.0.saturating_mul(PLACES);
        let quotient = (shifted / SCALE) | (shifted % SCALE != 0) as i128;
        quotient as f64 / PLACES as f64
    }

    /// So many times the amount.
    #[must_use]
    pub const fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(count as i128))
    }

    /// One of so many equal parts, rounded half to even at four decimals; nothing for no parts.
    ///
    /// ```
    /// use seatwise_core::money::Money;
    /// // 58 days of a seat at 25 a month.
    /// let year = Money::from_number(25.0).unwrap().times(12);
    /// assert_eq!(year.times(58).divided_by(365).to_number(), 47.6712);
    /// ```
    #[must_use]
    pub const fn divided_by(self, parts: u64) -> Self {
        if parts == 0 {
            return Self(0);
        }
        let parts = parts as i128;
        let (quotient, rest) = (self.0.div_euclid(parts), self.0.rem_euclid(parts));
        let is_up = rest * 2 > parts || (rest * 2 == parts && quotient % 2 != 0);
        Self(quotient + is_up as i128)
    }
}

impl Money {
    /// The amount by a factor, rounded half to even at four decimals.
    ///
    /// ```
    /// use seatwise_core::money::{Factor, Money};
    /// let price = Money::from_number(0.0001).unwrap();
    /// assert_eq!(price.scaled(Factor::from_number(2.5).unwrap()).to_number(), 0.0002);
    /// ```
    #[must_use]
    pub const fn scaled(self, factor: Factor) -> Self {
        self.times(factor.0).divided_by(PARTS)
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_number())
    }
}

/// A price: 0 to 10⁶ with at most four decimals (C1).
impl<'a> Read<'a> for Money {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = f64::read(node, path, problems)?;
        let price = Some(number)
            .filter(|number| (0.0..=1_000_000.0).contains(number))
            .and_then(Self::from_number);
        if price.is_none() {
            let rule = "must be a price from 0 to 1,000,000 with at most four decimals";
            problems.add(path, format_args!("{rule}, not {}", in_json(number)));
        }
        price
    }
}

/// A factor of an amount, 0 or more, with at most four decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Factor(u64);

impl Factor {
    /// A factor of so many ten-thousandths.
    #[must_use]
    pub const fn of_ten_thousandths(units: u64) -> Self {
        Self(units)
    }

    /// The factor that a JSON number stands for; `None` below 0 and with more than four decimals.
    #[must_use]
    pub fn from_number(number: f64) -> Option<Self> {
        ten_thousandths(number).and_then(|units| u64::try_from(units).ok()).map(Self)
    }

    /// The nearest JSON number.
    #[must_use]
    pub const fn to_number(self) -> f64 {
        Money(self.0 as i128).to_number()
    }
}

impl Serialize for Factor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_number())
    }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "the nearest JSON number is one exact double")]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_and_at_most_four() {
        assert_eq!(ten_thousandths(0.1), Some(1_000));
        assert_eq!(ten_thousandths(-2.5), Some(-25_000));
        assert_eq!(ten_thousandths(1e6), Some(10_000_000_000));
        assert_eq!(ten_thousandths(0.0001), Some(1));
        assert_eq!(ten_thousandths(0.1 + 0.2), None);
        assert_eq!(ten_thousandths(0.000_05), None);
        assert_eq!(ten_thousandths(1e-9), None);
        assert_eq!(ten_thousandths(1e300), None);
        assert_eq!(ten_thousandths(f64::NAN), None);
        assert_eq!(ten_thousandths(f64::INFINITY), None);
    }

    #[test]
    fn ten_dimes_are_a_dollar() {
        let mut sum = Money::default();
        for _ in 0..10 {
            sum += Money(1_000);
        }
        assert_eq!(sum.to_number(), 1.0);
        assert_eq!(Money(-1).to_number(), -0.0001);
    }

    #[test]
    fn a_part_is_rounded_half_to_even() {
        for (amount, parts, part) in [
            (0, 7, 0),
            (7, 1, 7),
            (1, 3, 0),
            (2, 3, 1),
            (1, 2, 0),
            (3, 2, 2),
            (5, 2, 2),
            (7, 2, 4),
            (-1, 3, 0),
            (-2, 3, -1),
            (-1, 2, 0),
            (-3, 2, -2),
            (-5, 2, -2),
            (-7, 2, -4),
            (14, 4, 4),
            (10, 4, 2),
            (-10, 4, -2),
            (-14, 4, -4),
            (174_000_000, 365, 476_712),
            (5, 0, 0),
        ] {
            assert_eq!(Money(amount).divided_by(parts), Money(part), "{amount} / {parts}");
        }
        // Twice the rest of the largest divisor is more than 64 bits hold.
        assert_eq!(Money(i128::from(u64::MAX) - 1).divided_by(u64::MAX), Money(1));
        assert_eq!(Money(i128::MAX).divided_by(1), Money(i128::MAX));
    }

    #[test]
    fn a_factor_rounds_half_to_even() {
        let factor = |number| Factor::from_number(number).unwrap();
        for (amount, by, product) in [
            (40_000, 2.5, 100_000),
            (1, 2.5, 2),
            (3, 2.5, 8),
            (5, 1.25, 6),
            (2, 1.25, 2),
            (6, 1.25, 8),
            (10_000_000_000, 10.0, 100_000_000_000),
            (7, 0.0, 0),
        ] {
            assert_eq!(Money(amount).scaled(factor(by)), Money(product), "{amount} × {by}");
        }
        assert_eq!(Factor::from_number(-1.0), None);
        assert_eq!(Factor::from_number(1.00001), None);
        assert_eq!(factor(1.25).to_number(), 1.25);
    }

    #[test]
    fn any_amount_goes_out_as_the_nearest_number() {
        for units in [
            1,
            12_345_678,
            9_007_199_254_740_993,
            -9_007_199_254_740_995,
            1_200_000_000_000_000_000_001,
            98_765_432_109_876_543_210_987,
        ] {
            let sign = if units < 0 { "-" } else { "" };
            let (whole, decimals) = (i128::abs(units) / SCALE, i128::abs(units) % SCALE);
            let text = format!("{sign}{whole}.{decimals:04}");
            assert_eq!(Ok(Money(units).to_number()), text.parse(), "{text}");
        }
    }

    #[test]
    fn a_price_out_of_range_is_a_problem() {
        for (number, good) in
            [(0.0, true), (1e6, true), (1_000_000.5, false), (-1.0, false), (1.23456, false)]
        {
            let mut problems = Problems::default();
            let price = Money::read(Node::Number(number), Path::Root, &mut problems);
            assert_eq!((price.is_some(), problems.count() == 0), (good, good), "{number}");
        }
    }
}
