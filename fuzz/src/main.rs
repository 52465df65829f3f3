//! Hostile input for every entry of the core, on libFuzzer: `npm run fuzz` builds and runs it.
//!
//! | file | what it is |
//! |---|---|
//! | `targets` | the entries, one line each |
//! | `promises` | what the core promises of any input |
//! | `world` | the population that requests are put to |
//! | `csv` | the import of files of logins |
//! | `mutate`, `mutate_csv` | changes that leave JSON JSON, and a table one |
//! | `seeds` | what it begins with: the cases of the rules, and the files in `seeds/` |
#![no_main]

mod csv;
mod mutate;
mod mutate_csv;
mod promises;
mod seeds;
mod targets;
mod world;

use std::env;
use std::sync::OnceLock;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

use targets::{TARGETS, Target};

static TARGET: OnceLock<&Target> = OnceLock::new();

/// Chooses the target; or, asked for the seeds, writes those of all targets and ends.
fn begin() {
    if let Ok(folder) = env::var("SEATWISE_FUZZ_SEEDS") {
        for target in TARGETS {
            seeds::write(folder.as_ref(), target).expect("the seeds can be written");
        }
        std::process::exit(0);
    }
    let name = env::var("SEATWISE_FUZZ_TARGET").expect("SEATWISE_FUZZ_TARGET names a target");
    let target = TARGETS.iter().find(|target| target.name == name);
    TARGET.get_or_init(|| target.unwrap_or_else(|| panic!("no target {name}")));
}

fuzz_target!(init: begin(), |input: &[u8]| {
    if let Some(target) = TARGET.get() {
        (target.run)(input);
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let changed = mutate::mutate(&data[..size], seed).filter(|changed| changed.len() <= max_size);
    let Some(changed) = changed else {
        return fuzzer_mutate(data, size, max_size);
    };
    data[..changed.len()].copy_from_slice(&changed);
    changed.len()
});
