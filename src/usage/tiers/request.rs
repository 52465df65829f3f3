//! Populations, catalogue and terms of C7.

use super::product::{Grade, Product, Terms};
use crate::calendar::Month;
use crate::commitment::{Candidates, Contract, Count, MOST_CANDIDATES, step};
use crate::problem::{Path, Problems, RequestError};
use crate::request::{Fields, Node, Read};
use crate::text::Dictionary;
use crate::usage::frequency::{Frequency, add_to};
use crate::usage::read::{items, unique_name};

/// There may be so many populations, and so many products.
const MOST_ITEMS: usize = 100;

/// A login is one user on one day (C1), so that no user has more in a month.
const MOST_LOGINS_A_MONTH: u64 = 31;

/// Of a month's demand.
const MOST_LOGINS: u64 = Count::MOST as u64;

/// People with the same needs.
#[derive(Clone, Debug)]
pub struct People {
    pub name: String,
    pub required_grade: Grade,
    /// What they have today, by its place in the catalogue.
    pub current: Option<usize>,
    /// How much is bought of it.
    pub quantity: Option<u32>,
    /// Ascending by logins, each number once, nobody's left out.
    pub frequencies: Vec<Frequency>,
}

impl People {
    /// Everybody's logins, month by month.
    pub fn demand(&self, months: usize) -> Vec<u64> {
        let mut all = Frequency::of(0, months);
        for frequency in &self.frequencies {
            all.add(frequency.users, &frequency.monthly);
        }
        all.monthly
    }
}

/// C7's request.
#[derive(Debug)]
pub struct TiersRequest {
    pub populations: Vec<People>,
    pub catalogue: Vec<Product>,
    /// Over the months of the data, at no price yet.
    pub contract: Contract,
    pub step: Option<u32>,
}

impl TiersRequest {
    pub fn read(request: Node<'_>) -> Result<Self, RequestError> {
        let mut problems = Problems::default();
        let Some(mut fields) = Fields::of(request, Path::Root, &mut problems) else {
            return Err(problems.into());
        };
        let catalogue = items(&mut fields, "catalogue", MOST_ITEMS, &mut problems);
        let catalogue = catalogue.map(|products| unique_products(products, &mut problems));
        let populations: Option<Vec<Option<Asked>>> =
            items(&mut fields, "populations", MOST_ITEMS, &mut problems);
        let terms: Terms = fields.optional("terms", &mut problems).unwrap_or(Terms::USUAL);
        let start_month: Option<Month> = fields.required("startMonth", &mut problems);
        let step = step(&mut fields, &mut problems);
        fields.finish(&mut problems);
        let (Some(catalogue), Some(populations), Some(start_month)) =
            (catalogue, populations, start_month)
        else {
            return Err(problems.into());
        };
        let months = months(&populations, &mut problems);
        let people = people(populations, &catalogue, months, &mut problems);
        let contract = terms.contract(start_month, months);
        check_step(&people, &contract, step, &mut problems);
        let catalogue = catalogue.into_iter().flatten().collect();
        problems.none_or(Self { populations: people, catalogue, contract, step })
    }
}

/// How many months there are data for: as many as the first list has.
fn months(populations: &[Option<Asked>], problems: &mut Problems) -> usize {
    let frequencies = populations.iter().flatten().flat_map(|asked| &asked.frequencies).flatten();
    let Some(months) = frequencies.map(|frequency| frequency.monthly.len()).next() else {
        return 12;
    };
    if !(1..=120).contains(&months) {
        let message = format_args!("must have 1 to 120 months, not {months}");
        problems.add(Path::Root.field("populations"), message);
    }
    months
}

fn unique_products(
    products: Vec<Option<Product>>,
    problems: &mut Problems,
) -> Vec<Option<Product>> {
    let at = Path::Root.field("catalogue");
    let mut names = Dictionary::default();
    for (index, product) in products.iter().enumerate() {
        if let Some(Product { name, .. }) = product {
            unique_name(name, &mut names, at.item(index).field("name"), problems);
        }
    }
    products
}

/// Checks each population against the catalogue and the number of months.
fn people(
    populations: Vec<Option<Asked>>,
    catalogue: &[Option<Product>],
    months: usize,
    problems: &mut Problems,
) -> Vec<People> {
    let mut names = Dictionary::default();
    let at = Path::Root.field("populations");
    let mut people = Vec::with_capacity(populations.len());
    for (index, asked) in populations.into_iter().enumerate() {
        let Some(asked) = asked else { continue };
        let path = at.item(index);
        unique_name(&asked.name, &mut names, path.field("name"), problems);
        let grade = asked.required_grade;
        // A product that could not be read might have been the one.
        if !catalogue.iter().any(|product| product.as_ref().is_none_or(|p| p.meets(grade))) {
            problems.add(path.field("requiredGrade"), "is met by no product of the catalogue");
        }
        let is_it = |product: &Option<Product>, name: &String| {
            product.as_ref().is_some_and(|product| product.name == *name)
        };
        let current = asked.current_product.as_ref();
        let current = current.map(|name| catalogue.iter().position(|product| is_it(product, name)));
        if current == Some(None) && catalogue.iter().all(Option::is_some) {
            problems.add(path.field("currentProduct"), "names no product of the catalogue");
        }
        people.push(People {
            frequencies: frequencies(asked.frequencies, months, path, problems),
            name: asked.name,
            required_grade: grade,
            current: current.flatten(),
            quantity: asked.quantity.map(Count::get),
        });
    }
    people
}

/// The frequencies, those with as many logins together.
fn frequencies(
    given: Vec<Option<Frequency>>,
    months: usize,
    path: Path<'_>,
    problems: &mut Problems,
) -> Vec<Frequency> {
    let at = path.field("frequencies");
    let mut frequencies = Vec::new();
    let mut all = Frequency::of(0, months);
    for (index, frequency) in given.into_iter().enumerate() {
        let Some(frequency) = frequency else { continue };
        let before = problems.count();
        check(&frequency, months, at.item(index), problems);
        if problems.count() == before && frequency.users > 0 {
            let Frequency { logins, users, monthly } = &frequency;
            all.add(*users, monthly);
            add_to(&mut frequencies, *logins, *users, monthly);
        }
    }
    if all.users > MOST_LOGINS || all.monthly.iter().any(|logins| *logins > MOST_LOGINS) {
        let message = format_args!("must not be more than {MOST_LOGINS} users or logins a month");
        problems.add(at, message);
    }
    frequencies
}

fn check(frequency: &Frequency, months: usize, path: Path<'_>, problems: &mut Problems) {
    let Frequency { logins, users, monthly } = frequency;
    let at = path.field("monthly");
    if monthly.len() != months {
        let found = monthly.len();
        problems
            .add(at, format_args!("must have a number for each of {months} months, not {found}"));
        return;
    }
    let (sum, product) = (monthly.iter().sum::<u64>(), logins * users);
    if sum != product {
        problems.add(at, format_args!("must add up to logins × users, {product}, not {sum}"));
    }
    let most = users * MOST_LOGINS_A_MONTH;
    for (month, logins) in monthly.iter().enumerate().filter(|(_, logins)| **logins > most) {
        let message = format_args!("is more than a login a day of each user: {logins}");
        problems.add(at.item(month), message);
    }
}

/// C4 refuses too many candidates; no cut-off has more of them than everybody in one pool.
fn check_step(people: &[People], contract: &Contract, step: Option<u32>, problems: &mut Problems) {
    let demands = people.iter().flat_map(|people| people.demand(contract.months()));
    let peak = demands.max().and_then(|peak| u32::try_from(peak).ok()).unwrap_or_default();
    let count = Candidates::new(contract, peak, step).count();
    if count > MOST_CANDIDATES {
        let message =
            format_args!("gives {count} commitments to choose from, more than {MOST_CANDIDATES}");
        problems.add(Path::Root.field("step"), message);
    }
}

/// A population as it was asked for.
struct Asked {
    name: String,
    required_grade: Grade,
    current_product: Option<String>,
    quantity: Option<Count>,
    frequencies: Vec<Option<Frequency>>,
}

impl<'a> Read<'a> for Asked {
    fn read(node: Node<'a>, path: Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut fields = Fields::of(node, path, problems)?;
        let name = fields.required("name", problems);
        let required_grade = fields.required("requiredGrade", problems);
        let current_product: Option<String> = fields.optional("currentProduct", problems);
        let quantity = fields.optional("currentQuantity", problems);
        if quantity.is_some() && current_product.is_none() {
            problems.add(path.field("currentQuantity"), "needs a currentProduct that it is of");
        }
        let frequencies = items(&mut fields, "frequencies", usize::MAX, problems);
        fields.finish(problems);
        Some(Self {
            name: name?,
            required_grade: required_grade?,
            current_product,
            quantity,
            frequencies: frequencies?,
        })
    }
}
