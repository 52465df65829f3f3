//! Requests as JavaScript hands them over, read without ever throwing half way: what cannot be
//! read becomes a node that says so, and is refused with the path of its field.

use std::borrow::Cow;

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;

use crate::request::Node;

#[wasm_bindgen]
extern "C" {
    /// As js-sys has it, but a proxy may throw.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    /// The names of an object's own fields; a proxy may throw.
    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;
}

/// The value as a node.
pub(super) fn node(value: &JsValue) -> Node<'static> {
    Reader { values_left: 4_000_000 }.node(value, 32)
}

/// An object can contain itself, and share parts so often that no memory would hold them all.
struct Reader {
    values_left: u32,
}

impl Reader {
    fn node(&mut self, value: &JsValue, levels_left: u8) -> Node<'static> {
        let Some(values_left) = self.values_left.checked_sub(1) else {
            return Node::Other("more than fits a request");
        };
        self.values_left = values_left;
        if value.is_null() || value.is_undefined() {
            Node::Null
        } else if let Some(value) = value.as_bool() {
            Node::Bool(value)
        } else if let Some(number) = value.as_f64() {
            Node::Number(number)
        } else if let Some(text) = value.as_string() {
            Node::Text(Cow::Owned(text))
        } else if value.is_bigint() {
            Node::Other("a BigInt")
        } else if value.is_symbol() {
            Node::Other("a symbol")
        } else if value.is_function() {
            Node::Other("a function")
        } else if let Some(levels_left) = levels_left.checked_sub(1) {
            let read = self.composite(value, levels_left);
            read.unwrap_or(Node::Other("a value that cannot be read"))
        } else {
            Node::Other("a value nested too deeply")
        }
    }

    fn composite(&mut self, value: &JsValue, levels_left: u8) -> Result<Node<'static>, JsValue> {
        if is_array(value)? {
            let length = Reflect::get(value, &"length".into())?.as_f64().unwrap_or_default();
            if length > f64::from(self.values_left) {
                return Ok(Node::Other("a list of more than fits a request"));
            }
            let mut items = Vec::new();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a length")]
            for index in 0..length as u32 {
                items.push(self.node(&Reflect::get_u32(value, index)?, levels_left));
            }
            return Ok(Node::List(items));
        }
        let mut object = Vec::new();
        for name in keys(value)?.iter() {
            let field = Reflect::get(value, &name);
            // A field that is undefined is one that is not there.
            if field.as_ref().is_ok_and(JsValue::is_undefined) {
                continue;
            }
            let node = match field {
                Ok(field) => self.node(&field, levels_left),
                Err(_) => Node::Other("a value that cannot be read"),
            };
            object.push((Cow::Owned(name.as_string().unwrap_or_default()), node));
        }
        Ok(Node::Object(object))
    }
}
