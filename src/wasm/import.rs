//! The module that reads files of logins: needed once in a while, and as large as a third of the
//! commitments' one.

use wasm_bindgen::prelude::*;

use super::argument::{self, Bytes};
use super::request;
use super::{thrown, to_object};
use crate::usage;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("../commitment/types.d.ts");

#[wasm_bindgen]
extern "C" {
    /// `ImportRequest` of the typed interface; the others likewise.
    #[wasm_bindgen(typescript_type = "ImportRequest")]
    pub type ImportRequest;
    #[wasm_bindgen(typescript_type = "ImportProblem[]")]
    pub type ImportProblems;
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type UserIds;
    #[wasm_bindgen(typescript_type = "Record<string, number> | null")]
    pub type AddressableUsers;
    #[wasm_bindgen(typescript_type = "ImportedMonths")]
    pub type ImportedMonths;
}

/// CSV files of logins, read one after the other, piece by piece (C10).
#[wasm_bindgen]
pub struct LoginImport(usage::LoginImport);

#[wasm_bindgen]
impl LoginImport {
    /// A first file that has not begun.
    #[wasm_bindgen(constructor)]
    pub fn new(request: &ImportRequest) -> Result<Self, JsValue> {
        usage::LoginImport::new(request::node(request)).map(Self).map_err(thrown)
    }

    /// The next piece of the file at hand, cut anywhere.
    pub fn add(&mut self, piece: &Bytes) -> Result<(), JsValue> {
        self.0.add(&argument::bytes(piece)?);
        Ok(())
    }

    /// The file at hand is over, and another one begins.
    #[wasm_bindgen(js_name = nextFile)]
    pub fn next_file(&mut self) {
        self.0.next_file();
    }

    /// The last file is over.
    pub fn finish(&mut self) {
        self.0.finish();
    }

    /// What is wrong with rows or files, which are left out of everything else.
    pub fn problems(&self) -> Result<ImportProblems, JsValue> {
        to_object(&self.0.problems())
    }

    /// Who logged in: ids of 18 characters.
    #[wasm_bindgen(js_name = userIds)]
    pub fn user_ids(&self) -> Result<UserIds, JsValue> {
        to_object(&self.0.user_ids())
    }

    /// The months of the files. `licenses` are the UTF-8 bytes of `{"005…": "PID_…", …}`: there may
    /// be many.
    pub fn months(
        &self,
        licenses: &Bytes,
        addressable: &AddressableUsers,
    ) -> Result<ImportedMonths, JsValue> {
        let licenses = argument::bytes(licenses)?;
        let licenses = crate::request::parse(&licenses).map_err(thrown)?;
        to_object(&self.0.months(licenses, request::node(addressable)).map_err(thrown)?)
    }
}
