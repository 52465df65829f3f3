import { defineException, typeNameOf, throwApex } from "../objects.js";
import { defineClass } from "../registry.js";
import { apexStack, framesOf } from "../stack.js";

defineException("NoSuchElementException");

// What getMessage gives where nobody set a message.
const WITHOUT_MESSAGE = "Script-thrown exception";

defineClass("Exception", {
  methods: {
    "getMessage(): String": (_, self) => self.message ?? WITHOUT_MESSAGE,
    "setMessage(String)": (_, self, message) => {
      self.message = message;
    },
    "getCause(): Exception": (_, self) => self.cause,
    "initCause(Exception)": (_, self, cause) => {
      if (self.cause) throwApex("TypeException", "Can't overwrite cause");
      self.cause = cause;
    },
    "getTypeName(): String": (_, self) => typeNameOf(self.class),
    "getLineNumber(): Integer": (_, self) =>
      self.thrown ? (framesOf(self.thrown)[0]?.line ?? null) : null,
    "getStackTraceString(): String": (_, self) => apexStack(self.thrown),
  },
});
