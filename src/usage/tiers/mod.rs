//! C7: for each population the least-cost products that still do what it needs.

mod plan;
mod product;
mod request;

use serde::Serialize;

use crate::money::Money;
use crate::population::Model;
use crate::problem::RequestError;
use crate::request::Node;
use plan::{CutOff, Sizing, best, curve, yearly_today};
use product::Product;
use request::{People, TiersRequest};

/// C7's answer.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tiers {
    populations: Vec<TierPlan>,
    /// Null where it is not known of a population.
    yearly_cost_today: Option<Money>,
    yearly_cost: Money,
    yearly_saving: Option<Money>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct TierPlan {
    name: String,
    today: Option<Today>,
    optimum: Optimum,
    yearly_saving: Option<Money>,
    break_even_logins_per_month: Option<f64>,
    moves: Vec<Move>,
    curve: Vec<CurvePoint>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Today {
    product: String,
    yearly_cost: Money,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Optimum {
    /// Null where nobody needs it, and so with the login product.
    named_product: Option<String>,
    login_product: Option<String>,
    named_above: Option<u64>,
    named_users: u64,
    login_users: u64,
    idle_users: u64,
    monthly_commitment: Option<u64>,
    named_yearly_cost: Money,
    login_yearly_cost: Money,
    yearly_cost: Money,
}

/// Users who get another product; null where they need none.
#[derive(Clone, Debug, Serialize)]
struct Move {
    from: String,
    to: Option<String>,
    users: u64,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CurvePoint {
    named_above: u64,
    named_users: u64,
    yearly_cost: Money,
}

/// C7.
///
/// ```
/// use seatwise_core::{request, usage::recommend_tiers};
/// // Ann logs in 20 times a month, Bob and Cem once: a seat costs as much as four logins.
/// let ask = br#"{"startMonth": "2026-01",
///     "catalogue": [{"name": "Seat", "grade": "partner", "model": "member", "price": 20},
///                   {"name": "Pool", "grade": "partner", "model": "login", "price": 5}],
///     "populations": [{"name": "Partners", "requiredGrade": "partner", "frequencies": [
///         {"logins": 2, "users": 2, "monthly": [2, 2]},
///         {"logins": 40, "users": 1, "monthly": [20, 20]}]}]}"#;
/// let tiers = recommend_tiers(request::parse(ask).unwrap()).unwrap();
/// let answer = serde_json::to_value(tiers).unwrap();
/// assert_eq!(answer["populations"][0]["optimum"]["namedUsers"], 1);
/// assert_eq!(answer["yearlyCost"], 12.0 * (20.0 + 2.0 * 5.0));
/// ```
///
/// # Errors
/// All that is wrong with the request.
pub fn recommend_tiers(request: Node<'_>) -> Result<Tiers, RequestError> {
    let request = TiersRequest::read(request)?;
    let populations: Vec<TierPlan> =
        request.populations.iter().map(|people| TierPlan::new(&request, people)).collect();
    let (mut today, mut cost) = (Some(Money::default()), Money::default());
    for plan in &populations {
        cost += plan.optimum.yearly_cost;
        today = today.zip(plan.today.as_ref()).map(|(sum, today)| sum + today.yearly_cost);
    }
    let yearly_saving = today.map(|today| today - cost);
    Ok(Tiers { populations, yearly_cost_today: today, yearly_cost: cost, yearly_saving })
}

impl TierPlan {
    fn new(request: &TiersRequest, people: &People) -> Self {
        let sizing = Sizing::new(request, people);
        let cut_offs = sizing.cut_offs();
        let best = best(&cut_offs).unwrap_or_default();
        let optimum = Optimum::new(&sizing, best, people);
        let current = people.current.and_then(|place| request.catalogue.get(place));
        let today = current
            .zip(yearly_today(request, people))
            .map(|(product, yearly_cost)| Today { product: product.name.clone(), yearly_cost });
        let point = |cut_off: CutOff| CurvePoint {
            named_above: cut_off.above,
            named_users: cut_off.named,
            yearly_cost: sizing.named_yearly(cut_off) + sizing.login_yearly(cut_off),
        };
        Self {
            name: people.name.clone(),
            yearly_saving: today.as_ref().map(|today| today.yearly_cost - optimum.yearly_cost),
            today,
            break_even_logins_per_month: break_even(&sizing),
            moves: current.map(|current| moves(current, &optimum)).unwrap_or_default(),
            curve: curve(&cut_offs, best).map(point).collect(),
            optimum,
        }
    }
}

impl Optimum {
    fn new(sizing: &Sizing<'_>, best: CutOff, people: &People) -> Self {
        let (named, login) = (sizing.named_yearly(best), sizing.login_yearly(best));
        let (is_named, is_pooled) = (best.named > 0, best.pooled > 0);
        let idle = people.frequencies.iter().filter(|frequency| frequency.logins == 0);
        let name = |product: &Product| product.name.clone();
        Self {
            named_product: sizing.member.filter(|_| is_named).map(name),
            login_product: sizing.login.filter(|_| is_pooled).map(name),
            named_above: is_named.then_some(best.above),
            named_users: best.named,
            login_users: best.pooled,
            idle_users: idle.map(|frequency| frequency.users).sum(),
            monthly_commitment: is_pooled.then_some(best.pool.monthly_commitment),
            named_yearly_cost: named,
            login_yearly_cost: login,
            yearly_cost: named + login,
        }
    }
}

/// Logins a month from which on a seat costs less; `None` where there is no such pair of products
/// or logins are free.
fn break_even(sizing: &Sizing<'_>) -> Option<f64> {
    let (member, login) = sizing.member.zip(sizing.login)?;
    let per_login = login.price.to_number();
    (per_login > 0.0).then(|| member.price.to_number() / per_login)
}

/// Who gets another product than today's. Who never logs in gives a seat back; in a pool of logins
/// nobody has a part that could be given back.
fn moves(current: &Product, optimum: &Optimum) -> Vec<Move> {
    let idle = if current.model == Model::Member { optimum.idle_users } else { 0 };
    let all = [
        (&optimum.named_product, optimum.named_users),
        (&optimum.login_product, optimum.login_users),
        (&None, idle),
    ];
    let moved =
        all.into_iter().filter(|(to, users)| *users > 0 && to.as_ref() != Some(&current.name));
    moved.map(|(to, users)| Move { from: current.name.clone(), to: to.clone(), users }).collect()
}
