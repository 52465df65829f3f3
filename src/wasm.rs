//! The boundary: the only module, with those below it, that knows JavaScript.
//!
//! Three WebAssembly modules are built of it, by the crate's features, so that nobody downloads what
//! a screen does not need. Small requests and answers are plain objects. A population comes in as
//! bytes and its tables go out as JSON text, because in the Lightning sandbox every value that
//! crosses has its price. A refused request throws an `Error` whose `problems` lists what is wrong.
#![expect(clippy::missing_errors_doc, reason = "every one throws that error")]
#![expect(missing_docs, reason = "the macro's own items have none")]

pub mod argument;
#[cfg(feature = "commitment")]
pub mod commitment;
#[cfg(feature = "import")]
pub mod import;
mod request;
#[cfg(feature = "review")]
pub mod review;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::problem::RequestError;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "CoreVersion")]
    pub type CoreVersion;
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Which sources a module was built from. */
export interface CoreVersion {
  version: string;
  sourceHash: string;
}
"#;

/// The version, and the hash of the sources that the module was built from.
#[wasm_bindgen(js_name = coreVersion)]
pub fn core_version() -> Result<CoreVersion, JsValue> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Version {
        version: &'static str,
        source_hash: &'static str,
    }
    let source_hash = option_env!("SEATWISE_SOURCE_HASH").unwrap_or("unknown");
    to_object(&Version { version: env!("CARGO_PKG_VERSION"), source_hash })
}

fn to_object<T: JsCast>(answer: &impl Serialize) -> Result<T, JsValue> {
    // One text crosses for less than its values one by one.
    Ok(js_sys::JSON::parse(&to_json(answer)?)?.unchecked_into())
}

fn to_json(answer: &impl Serialize) -> Result<String, JsValue> {
    serde_json::to_string(answer).map_err(|error| JsError::new(&error.to_string()).into())
}

/// An `Error` with the problems as a property.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn thrown(error: RequestError) -> JsValue {
    let object = js_sys::Error::new(&error.to_string());
    if let Ok(problems) = to_object::<JsValue>(&error.problems) {
        // Setting a property of a fresh error cannot fail.
        let _ = js_sys::Reflect::set(&object, &"problems".into(), &problems);
    }
    object.into()
}
