//! Arguments that are no requests: bytes, a text, a count. JavaScript may hand over anything, and the
//! glue that wasm-bindgen writes for `&[u8]`, `&str` and `usize` believes it: it asks a value twice for
//! its length, and writes past what it took, or traps. These are looked at here first.
#![cfg_attr(
    not(all(feature = "review", feature = "commitment", feature = "import")),
    allow(dead_code, reason = "no module takes them all")
)]

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use super::thrown;
use crate::problem::{Path, Problems, RequestError};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Uint8Array | number[]")]
    pub type Bytes;
    #[wasm_bindgen(typescript_type = "string")]
    pub type Text;
    #[wasm_bindgen(typescript_type = "number")]
    pub type Count;

    /// As js-sys has it, but there may be no room, and a value may throw where it is read.
    #[wasm_bindgen(js_name = Uint8Array)]
    type Copy;
    #[wasm_bindgen(catch, constructor, js_class = "Uint8Array")]
    fn with_length(length: u32) -> Result<Copy, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn set(this: &Copy, source: &JsValue) -> Result<(), JsValue>;
}

/// More than any org's users or logins; a module's memory ends at eight times as much.
const MOST_BYTES: f64 = 536_870_912.0;

/// The bytes of a page or of a piece of a file.
pub(super) fn bytes(value: &JsValue) -> Result<Vec<u8>, JsValue> {
    let refused = |message: &str| thrown(RequestError::whole(message));
    // A text has a length too.
    if !value.is_object() {
        return Err(refused("is no list of bytes"));
    }
    let length = Reflect::get(value, &"length".into()).ok().and_then(|length| length.as_f64());
    let length = length.filter(|length| *length >= 0.0 && length.fract() == 0.0);
    let length = length.ok_or_else(|| refused("is no list of bytes"))?;
    if length > MOST_BYTES {
        return Err(refused("is larger than fits"));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "looked at above")]
    let copy = Copy::with_length(length as u32).map_err(|_| refused("is larger than fits"))?;
    // The copy stays as it is, whatever a getter does to the value, or has done.
    copy.set(value).map_err(|_| refused("cannot be read as bytes"))?;
    let copy: Uint8Array = copy.unchecked_into();
    let size = copy.length() as usize;
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size).map_err(|_| refused("is larger than fits"))?;
    bytes.resize(size, 0);
    copy.copy_to(&mut bytes);
    Ok(bytes)
}

/// The text of an argument.
pub(super) fn text(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| refused(name, "must be a text"))
}

/// How many steps: a fraction and what is beyond a count are taken down to one.
pub(super) fn count(value: &JsValue, name: &str) -> Result<usize, JsValue> {
    let number = value.as_f64().filter(|number| *number >= 0.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    number.map(|number| number as usize).ok_or_else(|| refused(name, "must be 0 or more"))
}

fn refused(name: &str, message: &str) -> JsValue {
    let mut problems = Problems::default();
    problems.add(Path::Root.field(name), message);
    thrown(problems.into())
}
