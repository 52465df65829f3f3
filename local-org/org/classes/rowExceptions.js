import { ApexList, throwApex } from "../../apex/values.js";
import { defineClass, enumValue } from "../../apex/registry.js";

/** @param {any} self @param {number} i */
function failedRow(self, i) {
  const rows = self.data?.rows ?? [];
  if (i < 0 || i >= rows.length) throwApex("ListException", `List index out of bounds: ${i}`);
  return rows[i];
}

// What tells which rows of a write, or which mails, were refused.
for (const name of ["DmlException", "EmailException"]) {
  defineClass(name, {
    extends: "Exception",
    methods: {
      "getNumDml(): Integer": (_, self) => self.data?.rows.length ?? 0,
      "getDmlIndex(Integer): Integer": (_, self, i) => failedRow(self, i).index,
      "getDmlId(Integer): Id": (_, self, i) => failedRow(self, i).id,
      "getDmlMessage(Integer): String": (_, self, i) => failedRow(self, i).errors[0].message,
      "getDmlType(Integer): StatusCode": (_, self, i) =>
        enumValue("StatusCode", failedRow(self, i).errors[0].code),
      "getDmlStatusCode(Integer): String": (_, self, i) => failedRow(self, i).errors[0].code,
      "getDmlFieldNames(Integer): List<String>": (_, self, i) =>
        new ApexList("String", [...failedRow(self, i).errors[0].fields]),
    },
  });
}
