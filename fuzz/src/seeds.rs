//! What the fuzzer begins with, and what it takes values from.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::csv::BETWEEN_FILES;
use crate::targets::{TARGETS, Target};

const CRATE: &str = env!("CARGO_MANIFEST_DIR");

/// Longer ones would be cut by libFuzzer.
const LONGEST: usize = 16_384;

/// Writes the seeds of a target into a folder of its name.
pub fn write(folder: &Path, target: &Target) -> io::Result<()> {
    let folder = folder.join(target.name);
    fs::create_dir_all(&folder)?;
    for (number, seed) in of(target).into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:04}")), seed)?;
    }
    Ok(())
}

/// The cases that call a target, and the files in its folder here: inputs that once broke
/// something among them.
fn of(target: &Target) -> Vec<Vec<u8>> {
    let cases = cases();
    let inputs = cases.iter().filter_map(|case| case.input(target.name));
    let mut seeds: Vec<_> = inputs.map(String::into_bytes).collect();
    seeds.extend(files(&PathBuf::from(CRATE).join("seeds").join(target.name)).into_values());
    seeds.retain(|seed| seed.len() <= LONGEST);
    seeds.sort();
    seeds.dedup();
    seeds
}

/// Values that fields of a name had in any seed.
pub fn known() -> &'static BTreeMap<String, Vec<Value>> {
    static KNOWN: OnceLock<BTreeMap<String, Vec<Value>>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut known = BTreeMap::new();
        for seed in TARGETS.iter().flat_map(of) {
            if let Ok(value) = serde_json::from_slice(&seed) {
                collect(&value, &mut known);
            }
        }
        known
    })
}

fn collect(value: &Value, known: &mut BTreeMap<String, Vec<Value>>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let values = known.entry(name.clone()).or_default();
                if values.len() < 100 && !values.contains(value) {
                    values.push(value.clone());
                }
                collect(value, known);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, known)),
        _ => {}
    }
}

/// A case of the rules: what stands in its file for all cases, and over it its own.
struct Case {
    call: String,
    request: Map<String, Value>,
    page: Option<Value>,
    file: Option<String>,
}

impl Case {
    fn input(&self, target: &str) -> Option<String> {
        match target {
            "page" => self.page.as_ref().map(Value::to_string),
            "populationPlanRun" if self.call == "planRun" => {
                let mut request = self.request.clone();
                request.remove("users");
                Some(Value::from(request).to_string())
            }
            "timeline" if self.call == "replay" => Some(self.request()),
            _ if self.call != target => None,
            _ => Some(self.file.clone().unwrap_or_else(|| self.request())),
        }
    }

    fn request(&self) -> String {
        Value::from(self.request.clone()).to_string()
    }
}

fn cases() -> Vec<Case> {
    let tests = PathBuf::from(CRATE).join("../tests");
    let folders = fs::read_dir(tests).into_iter().flatten().flatten();
    let mut folders: Vec<_> = folders
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().ends_with("vectors"))
        })
        .collect();
    folders.sort();
    let read = folders.iter().flat_map(|folder| files(folder).into_values());
    read.filter_map(|text| serde_json::from_slice(&text).ok())
        .flat_map(|file| in_file(&file))
        .collect()
}

fn in_file(file: &Value) -> Vec<Case> {
    let cases = file["cases"].as_array().cloned().unwrap_or_default();
    cases
        .iter()
        .map(|case| {
            let users = case["users"].as_array();
            let page = users
                .map(|users| {
                    let whole = users.iter().map(|user| Value::from(over(&file["user"], user)));
                    serde_json::json!({ "users": whole.collect::<Vec<_>>() })
                })
                .or_else(|| Some(serde_json::json!({ "columns": case.get("columns")? })))
                .or_else(|| Some(serde_json::json!({ "users": case["request"].get("users")? })));
            let request = over(&file["request"], &case["request"]);
            let csv = case["files"].as_array();
            let settings = |csv: &Vec<Value>| {
                let [licenses, addressable] = ["licenses", "addressable"].map(|name| &case[name]);
                let settings = serde_json::json!({
                    "request": request, "licenses": licenses, "addressable": addressable,
                });
                let files: Vec<&str> = csv.iter().filter_map(Value::as_str).collect();
                format!("{settings}\n{}", files.join(&char::from(BETWEEN_FILES).to_string()))
            };
            Case {
                call: case["call"].as_str().unwrap_or_default().to_owned(),
                file: csv.map(settings),
                request,
                page,
            }
        })
        .collect()
}

fn over(common: &Value, own: &Value) -> Map<String, Value> {
    let fields = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let mut all = fields(common);
    all.extend(fields(own));
    all
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| Some((entry.path(), fs::read(entry.path()).ok()?))).collect()
}
