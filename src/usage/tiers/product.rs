//! What can be bought, and at which terms (C7).

use crate::calendar::Month;
use crate::commitment::{Contract, TrueUp, overage_multiplier, whole};
use crate::money::{Factor, Money};
use crate::population::Model;
use crate::problem::{Path, Problems};
use crate::request::{Fields, Node, Read, named_values};

named_values! {
    /// What a licence lets its holder do, from low to high.
    pub enum Grade {
        /// To be known.
        Identity = "identity",
        /// A customer's.
        Customer = "customer",
        /// A partner's.
        Partner = "partner",
    }
}

/// What can be bought.
#[derive(Clone, Debug)]
pub struct Product {
    pub name: String,
    grade: Grade,
    pub model: Model,
    /// Of a seat and month, or of a login.
    pub price: Money,
}

impl Product {
    /// Whether it does for who needs a grade.
    pub const fn meets(&self, required: Grade) -> bool {
        self.grade as u8 >= required as u8
    }
}

impl<'a> Read<'a> for Product {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let name = fields.required("name", problems);
        let grade = fields.required("grade", problems);
        let model = fields.required("model", problems);
        let price = fields.required("price", problems);
        fields.finish(problems);
        Some(Self { name: name?, grade: grade?, model: model?, price: price? })
    }
}

/// What the commitments of all login products have in common.
pub struct Terms {
    overage_multiplier: Factor,
    rollover_months: u32,
    true_up: TrueUp,
}

impl Terms {
    /// C1's defaults.
    pub const USUAL: Self = Self {
        overage_multiplier: Contract::DEFAULT_OVERAGE_MULTIPLIER,
        rollover_months: 0,
        true_up: TrueUp::Monthly,
    };

    /// A contract over so many months, at no price yet.
    pub fn contract(self, start_month: Month, months: usize) -> Contract {
        let Self { overage_multiplier, rollover_months, true_up } = self;
        Contract {
            term_months: u32::try_from(months).unwrap_or(u32::MAX),
            overage_multiplier,
            rollover_months,
            true_up,
            ..Contract::new(start_month, Money::default())
        }
    }
}

impl<'a> Read<'a> for Terms {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let overage_multiplier = overage_multiplier(&mut fields, problems);
        let rollover_months = whole(&mut fields, "rolloverMonths", 0, 0..=24, problems);
        let true_up = fields.or("trueUp", TrueUp::Monthly, problems);
        fields.finish(problems);
        if true_up == Some(TrueUp::Annual) && rollover_months.is_some_and(|months| months > 0) {
            let message = "must be monthly where logins roll over: a year is one pool already";
            problems.add(path.field("trueUp"), message);
        }
        Some(Self {
            overage_multiplier: overage_multiplier?,
            rollover_months: rollover_months?,
            true_up: true_up?,
        })
    }
}
