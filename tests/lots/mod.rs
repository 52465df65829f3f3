//! A contract lot by lot, as C1 to C3 say it: slow, and without a formula.

use std::collections::VecDeque;

/// The contract of a test, in whole units of money.
#[derive(Clone, Debug)]
pub struct Terms {
    pub start_month: u32,
    pub term: usize,
    pub commitment: u64,
    pub price: u64,
    /// In quarters: 4 is 1 ×. The price is a multiple of 4, so that all amounts are whole.
    pub multiplier: u64,
    pub rollover: usize,
    pub annual: bool,
    pub bursts: Vec<(Vec<u32>, u64)>,
    pub tiers: Vec<(u64, u64)>,
}

/// What a month has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub committed: u64,
    pub carried_in: u64,
    pub used: u64,
    pub expired: u64,
    pub carried_out: u64,
    pub overage: u64,
}

impl Terms {
    fn committed(&self, month: usize) -> u64 {
        let of_year = (self.start_month - 1 + u32::try_from(month).unwrap()) % 12 + 1;
        let bursts = self.bursts.iter().filter(|(months, _)| months.contains(&of_year));
        self.commitment + bursts.map(|(_, more)| more).sum::<u64>()
    }

    pub fn login_price(&self) -> u64 {
        let reached = self.tiers.iter().filter(|(from, _)| *from <= self.commitment);
        reached.max_by_key(|(from, _)| *from).map_or(self.price, |(_, price)| *price)
    }

    pub fn rows(&self, demand: &[u64]) -> Vec<Row> {
        if self.annual { self.annual_rows(demand) } else { self.monthly_rows(demand) }
    }

    fn monthly_rows(&self, demand: &[u64]) -> Vec<Row> {
        // Month and what is left, the oldest first.
        let mut lots: VecDeque<(usize, u64)> = VecDeque::new();
        let mut rows = Vec::new();
        for (month, demand) in demand.iter().enumerate() {
            let committed = self.committed(month);
            let carried_in = lots.iter().map(|(_, left)| left).sum();
            lots.push_back((month, committed));
            let mut open = *demand;
            for (_, left) in &mut lots {
                let taken = open.min(*left);
                *left -= taken;
                open -= taken;
            }
            let is_last = month + 1 == self.term;
            let ends = |from: usize| is_last || from + self.rollover == month;
            let expired = lots.iter().filter(|(from, _)| ends(*from)).map(|(_, left)| left).sum();
            lots.retain(|(from, _)| !ends(*from));
            let carried_out = lots.iter().map(|(_, left)| left).sum();
            let used = demand - open;
            rows.push(Row { committed, carried_in, used, expired, carried_out, overage: open });
        }
        rows
    }

    fn annual_rows(&self, demand: &[u64]) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (year, demand) in demand.chunks(12).enumerate() {
            let months = year * 12..year * 12 + demand.len();
            let pool: u64 = months.clone().map(|month| self.committed(month)).sum();
            let mut so_far = 0;
            for (month, demand) in months.zip(demand) {
                let before = pool.min(so_far);
                so_far += demand;
                let used = pool.min(so_far) - before;
                rows.push(Row { committed: self.committed(month), used, ..Row::default() });
            }
            if let Some(last) = rows.last_mut() {
                last.overage = so_far.saturating_sub(pool);
                last.expired = pool.saturating_sub(so_far);
            }
        }
        rows
    }

    /// C3, by another commitment.
    pub fn cost(&self, commitment: u64, demand: &[u64]) -> u64 {
        let terms = Self { commitment, ..self.clone() };
        let price = terms.login_price();
        let rows = terms.rows(demand);
        rows.iter()
            .map(|row| row.committed * price + row.overage * price * self.multiplier / 4)
            .sum()
    }

    /// C4's candidates, ascending.
    pub fn candidates(&self, demand: &[u64], step: u64) -> Vec<u64> {
        let peak = demand.iter().copied().max().unwrap_or(0);
        let mut all: Vec<u64> = (0..=peak.div_ceil(step)).map(|place| place * step).collect();
        all.extend(self.tiers.iter().map(|(from, _)| *from));
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The smallest of those that cost least.
    pub fn best(&self, demand: &[u64], step: u64) -> (u64, u64) {
        let costs = self.candidates(demand, step).into_iter().map(|c| (self.cost(c, demand), c));
        let (cost, commitment) = costs.min().unwrap();
        (commitment, cost)
    }

    /// As the core is asked.
    pub fn contract(&self) -> serde_json::Value {
        let bursts = self.bursts.iter().map(
            |(months, more)| serde_json::json!({ "months": months, "additionalLogins": more }),
        );
        let tiers = self.tiers.iter().map(|(from, price)| serde_json::json!({ "fromMonthlyCommitment": from, "pricePerLogin": price }));
        #[expect(clippy::cast_precision_loss, reason = "a small number of quarters")]
        let multiplier = self.multiplier as f64 / 4.0;
        serde_json::json!({
            "startMonth": format!("2026-{:02}", self.start_month), "termMonths": self.term,
            "monthlyCommitment": self.commitment, "pricePerLogin": self.price,
            "overageMultiplier": multiplier, "rolloverMonths": self.rollover,
            "trueUp": if self.annual { "annual" } else { "monthly" },
            "bursts": bursts.collect::<Vec<_>>(), "volumeTiers": tiers.collect::<Vec<_>>(),
        })
    }
}
