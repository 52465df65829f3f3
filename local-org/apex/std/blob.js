import { createHash, createHmac } from "node:crypto";
import { NotSupported } from "../errors.js";
import { defineClass } from "../registry.js";
import { Blob_ } from "../values.js";
import { fromBase64, fromHex, toBase64, toHex } from "./bytes.js";

/** @type {Record<string, string>} */
const HASHES = {
  md5: "md5",
  sha1: "sha1",
  "sha-1": "sha1",
  "sha-256": "sha256",
  "sha-512": "sha512",
};

/** @param {string} name */
function hashNamed(name) {
  const found = HASHES[name.toLowerCase()];
  if (!found) throw new NotSupported(`the hash ${name}`);
  return found;
}

defineClass("Blob", {
  statics: { "valueOf(String): Blob": (_, text) => new Blob_(new TextEncoder().encode(text)) },
  methods: {
    "toString(): String": (_, self) => new TextDecoder().decode(self.bytes),
    "size(): Integer": (_, self) => self.bytes.length,
  },
});

defineClass("EncodingUtil", {
  statics: {
    "base64Encode(Blob): String": (_, blob) => toBase64(blob.bytes),
    "base64Decode(String): Blob": (_, text) => new Blob_(fromBase64(text)),
    "convertToHex(Blob): String": (_, blob) => toHex(blob.bytes),
    "convertFromHex(String): Blob": (_, text) => new Blob_(fromHex(text)),
    // As java.net.URLEncoder does it.
    "urlEncode(String, String): String": (_, text) =>
      encodeURIComponent(text)
        .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll("%20", "+"),
    "urlDecode(String, String): String": (_, text) => decodeURIComponent(text.replaceAll("+", " ")),
  },
});

defineClass("Crypto", {
  statics: {
    "generateDigest(String, Blob): Blob": (_, name, blob) =>
      new Blob_(new Uint8Array(createHash(hashNamed(name)).update(blob.bytes).digest())),
    "generateMac(String, Blob, Blob): Blob": (_, name, blob, key) =>
      new Blob_(
        new Uint8Array(
          createHmac(
            hashNamed(name.replace(/^hmac/i, "").replace(/^SHA(\d{3})$/i, "sha-$1")),
            key.bytes,
          )
            .update(blob.bytes)
            .digest(),
        ),
      ),
  },
});
