// Built by npm run build, sources 23807bc7d8f50f1f
(function () {
const __wbindgen_externref_statics_end = () => 1028;
var __wbindgen_externref_xform__ = /*#__PURE__*/Object.freeze({
__proto__: null,
__wbindgen_externref_statics_end: __wbindgen_externref_statics_end
});
class LoginImport {
__destroy_into_raw() {
const ptr = this.__wbg_ptr;
this.__wbg_ptr = 0;
LoginImportFinalization.unregister(this);
return ptr;
}
free() {
const ptr = this.__destroy_into_raw();
wasm$1.__wbg_loginimport_free(ptr, 0);
}
add(piece) {
const borrow0 = addBorrowedObject(piece);
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.loginimport_add(retptr, this.__wbg_ptr, borrow0);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
if (r1) {
throw takeObject(r0);
}
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
heap[stack_pointer++] = undefined;
}
}
finish() {
wasm$1.loginimport_finish(this.__wbg_ptr);
}
months(licenses, addressable) {
const borrow0 = addBorrowedObject(licenses);
const borrow1 = addBorrowedObject(addressable);
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.loginimport_months(retptr, this.__wbg_ptr, borrow0, borrow1);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
if (r2) {
throw takeObject(r1);
}
return takeObject(r0);
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
heap[stack_pointer++] = undefined;
heap[stack_pointer++] = undefined;
}
}
constructor(request) {
const borrow0 = addBorrowedObject(request);
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.loginimport_new(retptr, borrow0);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
if (r2) {
throw takeObject(r1);
}
this.__wbg_ptr = r0;
LoginImportFinalization.register(this, this.__wbg_ptr, this);
return this;
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
heap[stack_pointer++] = undefined;
}
}
nextFile() {
wasm$1.loginimport_nextFile(this.__wbg_ptr);
}
problems() {
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.loginimport_problems(retptr, this.__wbg_ptr);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
if (r2) {
throw takeObject(r1);
}
return takeObject(r0);
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
}
}
userIds() {
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.loginimport_userIds(retptr, this.__wbg_ptr);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
if (r2) {
throw takeObject(r1);
}
return takeObject(r0);
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
}
}
}
if (Symbol.dispose) LoginImport.prototype[Symbol.dispose] = LoginImport.prototype.free;
function coreVersion$1() {
try {
const retptr = wasm$1.__wbindgen_add_to_stack_pointer(-16) >>> 0;
wasm$1.coreVersion(retptr);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var r2 = getDataViewMemory0().getInt32(retptr + 4 * 2, true);
if (r2) {
throw takeObject(r1);
}
return takeObject(r0);
} finally {
wasm$1.__wbindgen_add_to_stack_pointer(16);
}
}
function __wbg_Error_208446807d0d1e30(arg0, arg1) {
const ret = Error(getStringFromWasm0(arg0, arg1));
return addHeapObject(ret);
}
function __wbg___wbindgen_boolean_get_4f1baf9a00be3c74(arg0) {
const v = getObject(arg0);
const ret = typeof(v) === 'boolean' ? v : undefined;
return isLikeNone(ret) ? 0xFFFFFF : ret ? 1 : 0;
}
function __wbg___wbindgen_is_bigint_5fa10641e039d3ef(arg0) {
const ret = typeof(getObject(arg0)) === 'bigint';
return ret;
}
function __wbg___wbindgen_is_function_741ff2bb612836f5(arg0) {
const ret = typeof(getObject(arg0)) === 'function';
return ret;
}
function __wbg___wbindgen_is_null_c22311b1cc228e3a(arg0) {
const ret = getObject(arg0) === null;
return ret;
}
function __wbg___wbindgen_is_object_8b968c3ab8e96595(arg0) {
const val = getObject(arg0);
const ret = typeof(val) === 'object' && val !== null;
return ret;
}
function __wbg___wbindgen_is_symbol_f846131a047725ea(arg0) {
const ret = typeof(getObject(arg0)) === 'symbol';
return ret;
}
function __wbg___wbindgen_is_undefined_be5b34249ff1fc15(arg0) {
const ret = getObject(arg0) === undefined;
return ret;
}
function __wbg___wbindgen_number_get_934b640d0889af78(arg0, arg1) {
const obj = getObject(arg1);
const ret = typeof(obj) === 'number' ? obj : undefined;
getDataViewMemory0().setFloat64((arg0 >>> 0) + 8 * 1, isLikeNone(ret) ? 0 : ret, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, !isLikeNone(ret), true);
}
function __wbg___wbindgen_string_get_7ce8eee7fd327545(arg0, arg1) {
const obj = getObject(arg1);
const ret = typeof(obj) === 'string' ? obj : undefined;
var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm$1.__wbindgen_malloc, wasm$1.__wbindgen_realloc);
var len1 = WASM_VECTOR_LEN;
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
function __wbg___wbindgen_throw_4c88d8bf264fd984(arg0, arg1) {
throw new Error(getStringFromWasm0(arg0, arg1));
}
function __wbg_get_2080c49015e35254() { return handleError(function (arg0, arg1) {
const ret = Reflect.get(getObject(arg0), getObject(arg1));
return addHeapObject(ret);
}, arguments); }
function __wbg_get_bb8b6b35041e00c9() { return handleError(function (arg0, arg1) {
const ret = Reflect.get(getObject(arg0), arg1 >>> 0);
return addHeapObject(ret);
}, arguments); }
function __wbg_get_unchecked_e6325ad374eff861(arg0, arg1) {
const ret = getObject(arg0)[arg1 >>> 0];
return addHeapObject(ret);
}
function __wbg_isArray_1056cf47eb549e51() { return handleError(function (arg0) {
const ret = Array.isArray(getObject(arg0));
return ret;
}, arguments); }
function __wbg_keys_3df854e45a410b62() { return handleError(function (arg0) {
const ret = Object.keys(getObject(arg0));
return addHeapObject(ret);
}, arguments); }
function __wbg_length_186163212ffe79c3(arg0) {
const ret = getObject(arg0).length;
return ret;
}
function __wbg_length_b03a0fabb109b1e9(arg0) {
const ret = getObject(arg0).length;
return ret;
}
function __wbg_new_787b9fb330d55d78(arg0, arg1) {
const ret = new Error(getStringFromWasm0(arg0, arg1));
return addHeapObject(ret);
}
function __wbg_parse_c3f72b5a24f83c01() { return handleError(function (arg0, arg1) {
const ret = JSON.parse(getStringFromWasm0(arg0, arg1));
return addHeapObject(ret);
}, arguments); }
function __wbg_prototypesetcall_13162965d1fe7aa3(arg0, arg1, arg2) {
Uint8Array.prototype.set.call(getArrayU8FromWasm0(arg0, arg1), getObject(arg2));
}
function __wbg_set_2793479888329cb6() { return handleError(function (arg0, arg1, arg2) {
const ret = Reflect.set(getObject(arg0), getObject(arg1), getObject(arg2));
return ret;
}, arguments); }
function __wbg_set_b3a2e08583103676() { return handleError(function (arg0, arg1) {
getObject(arg0).set(getObject(arg1));
}, arguments); }
function __wbg_with_length_81a2c896511707d0() { return handleError(function (arg0) {
const ret = new Uint8Array(arg0 >>> 0);
return addHeapObject(ret);
}, arguments); }
function __wbindgen_generic_0000000000000001(arg0, arg1) {
// Cast intrinsic for `Ref(String) -> Externref`.
const ret = getStringFromWasm0(arg0, arg1);
return addHeapObject(ret);
}
function __wbindgen_object_drop_ref(arg0) {
takeObject(arg0);
}
const LoginImportFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm$1.__wbg_loginimport_free(ptr, 1));
function addHeapObject(obj) {
if (heap_next === heap.length) heap.push(heap.length + 1);
const idx = heap_next;
heap_next = heap[idx];
heap[idx] = obj;
return idx;
}
function addBorrowedObject(obj) {
if (stack_pointer == 1) throw new Error('out of js stack');
heap[--stack_pointer] = obj;
return stack_pointer;
}
function dropObject(idx) {
if (idx < 1028) return;
heap[idx] = heap_next;
heap_next = idx;
}
function getArrayU8FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer !== wasm$1.memory.buffer) {
cachedDataViewMemory0 = new DataView(wasm$1.memory.buffer);
}
return cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
ptr = ptr >>> 0;
return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.buffer !== wasm$1.memory.buffer) {
cachedUint8ArrayMemory0 = new Uint8Array(wasm$1.memory.buffer);
}
return cachedUint8ArrayMemory0;
}
function getObject(idx) { return heap[idx]; }
function handleError(f, args) {
try {
return f.apply(this, args);
} catch (e) {
wasm$1.__wbindgen_exn_store(addHeapObject(e));
}
}
let heap = new Array(1024).fill(undefined);
heap.push(undefined, null, true, false);
let heap_next = heap.length;
function isLikeNone(x) {
return x === undefined || x === null;
}
function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const buf = cachedTextEncoder.encode(arg);
const ptr = malloc(buf.length, 1) >>> 0;
getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
WASM_VECTOR_LEN = buf.length;
return ptr;
}
let len = arg.length;
let ptr = malloc(len, 1) >>> 0;
const mem = getUint8ArrayMemory0();
let offset = 0;
for (; offset < len; offset++) {
const code = arg.charCodeAt(offset);
if (code > 0x7F) break;
mem[ptr + offset] = code;
}
if (offset !== len) {
if (offset !== 0) {
arg = arg.slice(offset);
}
ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
const ret = cachedTextEncoder.encodeInto(arg, view);
offset += ret.written;
ptr = realloc(ptr, len, offset, 1) >>> 0;
}
WASM_VECTOR_LEN = offset;
return ptr;
}
let stack_pointer = 1024;
function takeObject(idx) {
const ret = getObject(idx);
dropObject(idx);
return ret;
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
numBytesDecoded += bytes.length;
if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
numBytesDecoded = bytes.length;
}
return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
if (!('encodeInto' in cachedTextEncoder)) {
cachedTextEncoder.encodeInto = function (arg, view) {
const buf = cachedTextEncoder.encode(arg);
view.set(buf);
return {
read: arg.length,
written: buf.length
};
};
}
let WASM_VECTOR_LEN = 0;
let wasm$1;
function __wbg_set_wasm(val) {
wasm$1 = val;
}
var $_plain_bg_js = /*#__PURE__*/Object.freeze({
__proto__: null,
LoginImport: LoginImport,
__wbg_Error_208446807d0d1e30: __wbg_Error_208446807d0d1e30,
__wbg___wbindgen_boolean_get_4f1baf9a00be3c74: __wbg___wbindgen_boolean_get_4f1baf9a00be3c74,
__wbg___wbindgen_is_bigint_5fa10641e039d3ef: __wbg___wbindgen_is_bigint_5fa10641e039d3ef,
__wbg___wbindgen_is_function_741ff2bb612836f5: __wbg___wbindgen_is_function_741ff2bb612836f5,
__wbg___wbindgen_is_null_c22311b1cc228e3a: __wbg___wbindgen_is_null_c22311b1cc228e3a,
__wbg___wbindgen_is_object_8b968c3ab8e96595: __wbg___wbindgen_is_object_8b968c3ab8e96595,
__wbg___wbindgen_is_symbol_f846131a047725ea: __wbg___wbindgen_is_symbol_f846131a047725ea,
__wbg___wbindgen_is_undefined_be5b34249ff1fc15: __wbg___wbindgen_is_undefined_be5b34249ff1fc15,
__wbg___wbindgen_number_get_934b640d0889af78: __wbg___wbindgen_number_get_934b640d0889af78,
__wbg___wbindgen_string_get_7ce8eee7fd327545: __wbg___wbindgen_string_get_7ce8eee7fd327545,
__wbg___wbindgen_throw_4c88d8bf264fd984: __wbg___wbindgen_throw_4c88d8bf264fd984,
__wbg_get_2080c49015e35254: __wbg_get_2080c49015e35254,
__wbg_get_bb8b6b35041e00c9: __wbg_get_bb8b6b35041e00c9,
__wbg_get_unchecked_e6325ad374eff861: __wbg_get_unchecked_e6325ad374eff861,
__wbg_isArray_1056cf47eb549e51: __wbg_isArray_1056cf47eb549e51,
__wbg_keys_3df854e45a410b62: __wbg_keys_3df854e45a410b62,
__wbg_length_186163212ffe79c3: __wbg_length_186163212ffe79c3,
__wbg_length_b03a0fabb109b1e9: __wbg_length_b03a0fabb109b1e9,
__wbg_new_787b9fb330d55d78: __wbg_new_787b9fb330d55d78,
__wbg_parse_c3f72b5a24f83c01: __wbg_parse_c3f72b5a24f83c01,
__wbg_prototypesetcall_13162965d1fe7aa3: __wbg_prototypesetcall_13162965d1fe7aa3,
__wbg_set_2793479888329cb6: __wbg_set_2793479888329cb6,
__wbg_set_b3a2e08583103676: __wbg_set_b3a2e08583103676,
__wbg_set_wasm: __wbg_set_wasm,
__wbg_with_length_81a2c896511707d0: __wbg_with_length_81a2c896511707d0,
__wbindgen_generic_0000000000000001: __wbindgen_generic_0000000000000001,
__wbindgen_object_drop_ref: __wbindgen_object_drop_ref,
coreVersion: coreVersion$1
});
var bufferView;
var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
for (var i = 25; i >= 0; --i) {
base64ReverseLookup[48+i] = 52+i; // '0-9'
base64ReverseLookup[65+i] = i; // 'A-Z'
base64ReverseLookup[97+i] = 26+i; // 'a-z'
}
base64ReverseLookup[43] = 62; // '+'
base64ReverseLookup[47] = 63; // '/'
function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
for (; i < bLength; i += 4) {
b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
}
return uint8Array;
}
function initActiveSegments(imports) {
base64DecodeToExistingUint8Array(bufferView, 1048576, "YXNzZXJ0aW9uIGZhaWxlZDogc2VsZi5pc19jaGFyX2JvdW5kYXJ5KG5ld19sZW4pFWxhY2tzIHdoYXQgYSBmaWxlIG9mIMAGIGhhczogwMAADWJlZ2luID4gZW5kICjAAyA+IMAQKSB3aGVuIHNsaWNpbmcgYMABYMAAEXN0YXJ0IGJ5dGUgaW5kZXggwBYgaXMgb3V0IG9mIGJvdW5kcyBvZiBgwAFgwAAPZW5kIGJ5dGUgaW5kZXggwBYgaXMgb3V0IG9mIGJvdW5kcyBvZiBgwAFgwAARc3RhcnQgYnl0ZSBpbmRleCDAJiBpcyBub3QgYSBjaGFyIGJvdW5kYXJ5OyBpdCBpcyBpbnNpZGUgwAggKGJ5dGVzIMAGKSBvZiBgwAFgwAAPZW5kIGJ5dGUgaW5kZXggwCYgaXMgbm90IGEgY2hhciBib3VuZGFyeTsgaXQgaXMgaW5zaWRlIMAIIChieXRlcyDABikgb2YgYMABYMAAwAEuwAAMdGhlIHJlcXVlc3QgwAAQbXVzdCBiZSBhdCBtb3N0IMAMIGl0ZW1zLCBub3QgwAAcbXVzdCBiZSBhIHdob2xlIG51bWJlciwgbm90IMAACG11c3QgYmUgwAQgdG8gwAYsIG5vdCDAAAhtdXN0IGJlIMAGLCBub3QgwAAWc2xpY2UgaW5kZXggc3RhcnRzIGF0IMANIGJ1dCBlbmRzIGF0IMAAOWhhcyBubyBsb2dpbiB0aGF0IHdvcmtlZCwgd2hpY2ggaXMgYSByb3cgd2l0aCB0aGUgc3RhdHVzIMAAIGluZGV4IG91dCBvZiBib3VuZHM6IHRoZSBsZW4gaXMgwBIgYnV0IHRoZSBpbmRleCBpcyDAAARoYXMgwBkgY29sdW1ucywgYW5kIHRoZSBoZWFkZXIgwADACSBhdCBsaW5lIMAIIGNvbHVtbiDAABJyYW5nZSBzdGFydCBpbmRleCDAIiBvdXQgb2YgcmFuZ2UgZm9yIHNsaWNlIG9mIGxlbmd0aCDAABByYW5nZSBlbmQgaW5kZXggwCIgb3V0IG9mIHJhbmdlIGZvciBzbGljZSBvZiBsZW5ndGggwAABYMACYCDAABBhc3NlcnRpb24gYGxlZnQgwBcgcmlnaHRgIGZhaWxlZAogIGxlZnQ6IMAJCiByaWdodDogwAAQYXNzZXJ0aW9uIGBsZWZ0IMAQIHJpZ2h0YCBmYWlsZWQ6IMAJCiAgbGVmdDogwAkKIHJpZ2h0OiDAAA5pcyB0b28gbGFyZ2U6IMAAFmlzIG5vdCByZWFkYWJsZSBKU09OOiDAAMACOiDAAMAD4oCmAHNyYy90ZXh0LnJzAHNyYy91c2FnZS9pbXBvcnQvcmVxdWVzdC5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2FsbG9jL3NyYy9mbXQucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9jb3JlL3NyYy9vcHMvYml0LnJzAHNyYy91c2FnZS9pbXBvcnQvZGF5cy5ycwBzcmMvdXNhZ2UvaW1wb3J0L3Jvd3MucnMALi9jaHJvbm8tMC40LjQ1L3NyYy9uYWl2ZS9pbnRlcm5hbHMucnMAc3JjL3VzYWdlL2ltcG9ydC9tb250aHMucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyLnJzAC4vc2VyZGVfanNvbi0xLjAuMTU0L3NyYy9lcnJvci5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2NvcmUvc3JjL3NsaWNlL2l0ZXIucnMALi9zZXJkZV9qc29uLTEuMC4xNTQvc3JjL3Nlci5ycwBzcmMvb3JkZXIucnMALi9jc3YtY29yZS0wLjEuMTMvc3JjL3JlYWRlci5ycwAvcnVzdGMvNTk4MDc2MTZlMWZhMjU0MDcyNGJmYmFjMTRkNzk3NmQ3ZTRhMzg2MC9saWJyYXJ5L2NvcmUvc3JjL3N0ci9wYXR0ZXJuLnJzAHNyYy9wcm9ibGVtLnJzAC4vanMtc3lzLTAuMy4xMDcvc3JjL2Z1dHVyZXMvanNwaS5ycwBzcmMvY2FsZW5kYXIvbW9udGgucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvc3RyaW5nLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvY29yZS9zcmMvaXRlci9hZGFwdGVycy9lbnVtZXJhdGUucnMAc3JjL3VzYWdlL2ltcG9ydC90aW1lLnJzAC9ydXN0Yy81OTgwNzYxNmUxZmEyNTQwNzI0YmZiYWMxNGQ3OTc2ZDdlNGEzODYwL2xpYnJhcnkvY29yZS9zcmMvdW5pY29kZS9wcmludGFibGUucnMAc3JjL3VzYWdlL2ltcG9ydC90YWJsZS5ycwAuL2hhc2hicm93bi0wLjE2LjEvc3JjL3Jhdy9tb2QucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9jb3JlL3NyYy9udW0vbW9kLnJzAC4vY2hyb25vLTAuNC40NS9zcmMvbmFpdmUvZGF0ZS9tb2QucnMAL3J1c3RjLzU5ODA3NjE2ZTFmYTI1NDA3MjRiZmJhYzE0ZDc5NzZkN2U0YTM4NjAvbGlicmFyeS9hbGxvYy9zcmMvcmF3X3ZlYy9tb2QucnMAc3JjL3VzYWdlL2ltcG9ydC91c2VyX2lkLnJzAC4vc2VyZGVfanNvbi0xLjAuMTU0L3NyYy9yZWFkLnJzAC9ydXN0L2RlcHMvZGxtYWxsb2MtMC4yLjExL3NyYy9kbG1hbGxvYy5ycwAuL2l0b2EtMS4wLjE4L3NyYy9saWIucnMALi9qcy1zeXMtMC4zLjEwNy9zcmMvbGliLnJzAMAdIG1vcmUgcHJvYmxlbXMgYXJlIG5vdCBsaXN0ZWQAKG11c3QgYmUgbGlrZSAyMDI2LTAxLTMxVDA4OjMwOjAwWiwgbm90IGDAAWAAEmlzIG5vIHVzZXIncyBpZDogYMABYADAAzogYMABYADAAVvAAV0AwAYgKGFuZCDABiBtb3JlKQAUaW5zZXJ0aW9uIGluZGV4IChpcyDAFykgc2hvdWxkIGJlIDw9IGxlbiAoaXMgwAEpAMALIChvcyBlcnJvciDAASkAEAgQAEsAAACiAQAABQAAAEVycm9yAAAAXAQQAEsAAAB/AgAAAQAAAHRoZXJlIHNob3VsZCBiZSBhbiBlcnJvctYFEAAfAAAAwwEAADQAAABtb250aGxvZ2lucwpmcm9tb2Zmc2V0TWludXRlcwltdXN0IGJlIC3ABCB0byDIAAAGLCBub3QgwABtdXN0IGJlIG9uZSBvZjogTG9naW5IaXN0b3J5LCBFdmVudExvZ0ZpbGUsbXVzdCBiZSBvbmUgb2Y6IG1vbnRoRmlyc3QsIGRheUZpcnN0LHVsbHJ1ZWFsc2V9ImZhbHNldHJ1ZW51bGxbeyw6XQAJBxAAWwAAAI0AAAARAAAAcwYQAA4AAABQAAAAFQAAAGxpY2Vuc2VhY3RpdmVVc2Vyc2FkZHJlc3NhYmxlVXNlcnNkaXN0cmlidXRpb25sb2dpbnNCeURheWZpcnN0RGF5aXNDb21wbGV0ZWF0dGVtcHRlZCB0byB0YWtlIG93bmVyc2hpcCBvZiBSdXN0IHZhbHVlIHdoaWxlIGl0IHdhcyBib3Jyb3dlZG51bGwgcG9pbnRlciBwYXNzZWQgdG8gcnVzdHJlY3Vyc2l2ZSB1c2Ugb2YgYW4gb2JqZWN0IGRldGVjdGVkIHdoaWNoIHdvdWxkIGxlYWQgdG8gdW5zYWZlIGFsaWFzaW5nIGluIHJ1c3Q=");
base64DecodeToExistingUint8Array(bufferView, 1051732, "aXMgZ2l2ZW4gdHdpY2VpcyByZXF1aXJlZGxpY2Vuc2VzdG8A6wMQAAsAAAByAAAAFwAAAOsDEAALAAAAIQAAABUAAADrAxAACwAAADYAAAAJAAAAMjM4MDdiYzdkOGY1MGYxZjAuMS4wdmVyc2lvbnNvdXJjZUhhc2hwcm9ibGVtc2EgdmFsdWUgdGhhdCBjYW5ub3QgYmUgcmVhZGEgdmFsdWUgbmVzdGVkIHRvbyBkZWVwbHlhIGZ1bmN0aW9uYSBzeW1ib2xhIEJpZ0ludG1vcmUgdGhhbiBmaXRzIGEgcmVxdWVzdGxlbmd0aGEgbGlzdCBvZiBtb3JlIHRoYW4gZml0cyBhIHJlcXVlc3RpcyBubyBsaXN0IG9mIGJ5dGVzaXMgbGFyZ2VyIHRoYW4gZml0c2Nhbm5vdCBiZSByZWFkIGFzIGJ5dGVzAAAA9gUQAAwAAAAjAAAAFA==");
base64DecodeToExistingUint8Array(bufferView, 1052096, "AQAAAAAAAAACAAAAAAAAAAUAAAAAAAAACgAAAAAAAAAUAAAAAAAAAGFkZHJlc3NhYmxlaXMgbm8gdXNlcidzIGlkAACoBBAAGAAAAA0AAAATAAAAqAQQABgAAAAQAAAAHwAAAMEEEAAYAAAAbAAAABEAAADBBBAAGAAAAHsAAAAiAAAAbWF5IGhhdmUgdGhlIGRheSBvciB0aGUgbW9udGggZmlyc3QsIGFuZCBub3RoaW5nIHNheXMgd2hpY2gAZQcQABgAAADBAAAAEwAAAGUHEAAYAAAAwQAAACoAAABlBxAAGAAAALoAAAAgAAAAZQcQABgAAABZAAAANAAAAGUHEAAYAAAAWQAAAEwAAABpcyBubyBkYXRlIGFuZCB0aW1lIGxpa2UgMjAyNi0wMS0zMVQwODozMDowMFpsaWVzIGJlZm9yZSB0aGUgZmlyc3QgeWVhciBvZiB0aGUgY2FsZW5kYXJmaWxlbGluZWNvbHVtbm1lc3NhZ2VpcyBub3QgcmVhZGFibGUgYXMgdGhlIGhlYWRlciBvZiBhIENTViBmaWxlIGluIFVURi041AcQABkAAACWAAAADQAAAGhvbGRzIGEgbGluZSBicmVhayBvciBmYXIgdG9vIG11Y2g6IGlzIGEgcXVvdGF0aW9uIG1hcmsgbGVmdCBvcGVuPwAA1AcQABkAAADFAAAADQAAANQHEAAZAAAAegAAAAkAAAABBRAAGgAAAE4AAAAgAAAAcm93c3NwYW5zdW5rbm93blVzZXJzAAAAAQUQABoAAACEAAAAHAAAAAEFEAAaAAAAcgAAAAkAAAABBRAAGgAAAHQAAAANAAAAAQUQABoAAABnAAAACQAAAAEFEAAaAAAAagAAACAAAAABBRAAGgAAAG0AAAANAAAAAQUQABoAAAArAAAADQAAAAEFEAAaAAAAMgAAACwAAAABBRAAGgAAAC4AAAApAAAAVXNlcklkAACcEBAABgAAAExvZ2luVGltZQAAAKwQEAAJAAAAU3RhdHVzAADAEBAABgAAAFN1Y2Nlc3NVU0VSX0lEVVNFUl9JRF9ERVJJVkVEAAAA1xAQAAcAAADeEBAADwAAAFRJTUVTVEFNUF9ERVJJVkVEVElNRVNUQU1QAAAAERAAEQAAABEREAAJAAAATE9HSU5fU1RBVFVTLBEQAAwAAABMT0dJTl9OT19FUlJPUlVzZXJuYW1lOiB1c2VyIG5hbWVzIGNoYW5nZSwgc28gZXhwb3J0IHRoZSB1c2VycycgaWRzIChieSBEYXRhIExvYWRlcjogU0VMRUNUIFVzZXJJZCwgTG9naW5UaW1lLCBTdGF0dXMgRlJPTSBMb2dpbkhpc3RvcnkpAAEsIExvZ2luSGlzdG9yeUV2ZW50TG9nRmlsZXRyYW5zaXRpb25zbXVzdCBiZSBhZnRlciB0aGUgb25lIGJlZm9yZSBpdAAA9wMQABsAAABtAAAAEAAAAGZvcm1hdG1vbnRoU3RhcnREYXlzbGFzaGVkRGF0ZXMwMDVBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWjAxMjM0NQAA0wgQABsAAAAYAAAAMQAAAAAAAAAIAAAABAAAAA8AAAAQAAAAEAAAAHBhdGhzBhAADgAAACMAAAANAAAAYSB0cnVlL2ZhbHNlIHZhbHVlYSBudW1iZXJhIHRleHRhIGxpc3RhbiBvYmplY3RpdCBpcyBuZXN0ZWQgdG9vIGRlZXBseWlzIG5vdCBhIGZpZWxkIG9mIHRoaXMgb2JqZWN0AKcGEAAVAAAAKAAAAA4AAACnBhAAFQAAAE0AAAA1AAAAEQAAAAwAAAAEAAAAEgAAABMAAAAU");
base64DecodeToExistingUint8Array(bufferView, 1053508, "AQAAABUAAABhIERpc3BsYXkgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3IgdW5leHBlY3RlZGx5AL0GEABLAAAAZAsAAA4AAABtaWQgPiBsZW4AAAAcBRAASAAAALEAAAAWAAAAYXR0ZW1wdCB0byBqb2luIGludG8gY29sbGVjdGlvbiB3aXRoIGxlbiA+IHVzaXplOjpNQVgAAAAcBRAASAAAAJoAAAAKAAAAbXVzdCBiZSBhIGZpbml0ZSBudW1iZXLDIAAAaQQAAS3DIAAAaQIAAS3DIAAAaQIAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSExKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGIAANoEEAAmAAAACAEAABsAAAAWAAAAEAAAAAQAAAAXAAAAGAAAABkAAAB0aGUgcmVxdWVzdCBpcyByZWZ1c2VkwyAAAGkEAAEtwyAAAGkCAAAAhwUQAE4AAADxBQAAIgAAAP//////////aBcQ");
base64DecodeToExistingUint8Array(bufferView, 1054592, "dXV1dXV1dXVidG51ZnJ1dXV1dXV1dXV1dXV1dXV1dXUAACI=");
base64DecodeToExistingUint8Array(bufferView, 1054684, "XA==");
base64DecodeToExistingUint8Array(bufferView, 1054848, "MDEyMzQ1Njc4OWFiY2RlZmFzc2VydGlvbiBmYWlsZWQ6IHNlbGYuaXNfY2hhcl9ib3VuZGFyeShuZXdfbGVuKSMGEABPAAAAvQQAACQ=");
base64DecodeToExistingUint8Array(bufferView, 1054934, "8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0AAAAAAAIjDQAAAAAAAavhAAAAAAICELkEAAAAA0BJjQQAAAACE15dBAAAAAGXNzUEAAAAgX6ACQgAAAOh2SDdCAAAAopQabUIAAEDlnDCiQgAAkB7EvNZCAAA0JvVrDEMAgOA3ecNBQwCg2IVXNHZDAMhOZ23Bq0MAPZFg5FjhQ0CMtXgdrxVEUO/i1uQaS0SS1U0Gz/CARPZK4ccCLbVEtJ3ZeUN46kSRAigsKosgRTUDMrf0rVRFAoT+5HHZiUWBEh8v5yfARSHX5vrgMfRF6oygOVk+KUYksAiI741fRhduBbW1uJNGnMlGIuOmyEYDfNjqm9D+RoJNx3JhQjNH4yB5z/kSaEcbaVdDuBeeR7GhFirTztJHHUqc9IeCB0ilXMPxKWM9SOcZGjf6XXJIYaDgxHj1pkh5yBj21rLcSEx9z1nG7xFJnlxD8LdrRknGM1TspQZ8SVygtLMnhLFJc8ihoDHl5UmPOsoIfl4bSppkfsUOG1FKwP3ddtJhhUowfZUUR7q6Sj5u3WxstPBKzskUiIfhJEtB/Blq6RlaS6k9UOIxUJBLE03kWj5kxEtXYJ3xTX35S224BG6h3C9MRPPC5OTpY0wVsPMdXuSYTBuccKV1Hc9MkWFmh2lyA031+T/pA084TXL4j+PEYm5NR/s5Drv9ok0ZesjRKb3XTZ+YOkZ0rA1OZJ/kq8iLQk49x93Wui53Tgw5lYxp+qxOp0Pd94Ec4k6RlNR1oqMWT7W5SROLTExPERQO7NavgU8WmRGnzBu2T1v/1dC/outPmb+F4rdFIVB/LyfbJZdVUF/78FHv/IpQG502kxXewFBiRAT4mhX1UHtVBbYBWypRbVXDEeF4YFHIKjRWGZeUUXo1wavfvMlRbMFYywsWAFLH8S6+jhs0Ujmuum1yImlSx1kpCQ9rn1Id2Lll6aLTUiROKL+jiwhTrWHyroyuPlMMfVftFy1zU09crehd+KdTY7PYYnX23VMecMddCboSVCVMObWLaEdULp+Hoq5CfVR9w5QlrUmyVFz0+W4Y3OZUc3G4ih6THFXoRrMW89tRVaIYYNzvUoZVyh5406vnu1U/Eytky3DxVQ7YNT3+zCVWEk6DzD1AW1bLENKfJgiRVv6UxkcwSsVWPTq4Wbyc+lZmJBO49aEwV4DtFyZzymRX4Oid7w/9mVeMscL1KT7QV+9dM3O0TQRYazUAkCFhOVjFQgD0ablvWLspgDji06NYKjSgxtrI2Fg1QUh4EfsOWcEoLevqXENZ8XL4pSU0eFmtj3YPL0GuWcwZqmm96OJZP6AUxOyiF1pPyBn1p4tNWjIdMPlId4JafiR8NxsVt1qeLVsFYtrsWoL8WEN9CCJbozsvlJyKVluMCju5Qy2MW5fmxFNKnMFbPSC26FwD9ltNqOMiNIQrXDBJzpWgMmFcfNtBu0h/lVxbUhLqGt/KXHlzS9JwywBdV1DeBk3+NF1t5JVI4D1qXcSuXS2sZqBddRq1OFeA1F0SYeIGbaAJXqt8TSREBEBe1ttgLVUFdF7MErl4qgapXn9X5xZVSN9er5ZQLjWNE19bvOR5gnBIX3LrXRijjH5fJ7M67+UXs1/xXwlr393nX+23y0VX1R1g9FKfi1alUmCxJ4curE6HYJ3xKDpXIr1gApdZhHY18mDD/G8l1MImYfT7yy6Jc1xheH0/vTXIkWHWXI8sQzrGYQw0s/fTyPthhwDQeoRdMWKpAISZ5bRlYtQA5f8eIptihCDvX1P10GKl6Oo3qDIFY8+i5UVSfzpjwYWva5OPcGMyZ5tGeLOkY/5AQlhW4Nljn2gp9zUsEGTGwvN0QzdEZHizMFIURXlkVuC8ZlmWr2Q2DDbg973jZEOPQ9h1rRhlFHNUTtPYTmXsx/QQhEeDZej5MRVlGbhlYXh+Wr4f7mU9C4/41tMiZgzOsrbMiFdmj4Ff5P9qjWb5sLvu32LCZjidauqX+/ZmhkQF5X26LGfUSiOvjvRhZ4kd7FqycZZn6ySn8R4OzGcTdwhX04gBaNeUyiwI6zVoDTr9N8pla2hIRP5inh+haFrVvfuFZ9VosUqtemfBCmmvTqys4LhAaVpi19cY53Rp8TrNDd8gqmnWRKBoi1TgaQxWyEKuaRRqj2t60xmESWpzBllIIOV/agikNy0077NqCo2FOAHr6GpM8KaGwSUfazBWKPSYd1Nru2syMX9ViGuqBn/93mq+aypkb17LAvNrNT0LNn7DJ2yCDI7DXbRdbNHHOJq6kJJsxvnGQOk0x2w3uPiQIwL9bCNzmzpWITJt609CyaupZm3m45K7FlScbXDOOzWOtNFtDMKKwrEhBm6Pci0zHqo7bpln/N9SSnFuf4H7l+ecpW7fYfp9IQTbbix9vO6U4hBvdpxrKjobRW+Ugwa1CGJ6bz0SJHFFfbBvzBZtzZac5G9/XMiAvMMZcM85fdBVGlBwQ4icROsghHBUqsMVJim5cOmUNJtvc+9wEd0AwSWoI3FWFEExL5JYcWtZkf26to5x49d63jQyw3HcjRkWwv73cVPxn5ty/i1y1PZDoQe/YnKJ9JSJyW6Xcqsx+ut7Ss1yC198c41OAnPNdlvQMOI2c4FUcgS9mmxz0HTHIrbgoXMEUnmr41jWc4amV5Yc7wt0FMj23XF1QXQYenRVztJ1dJ6Y0eqBR6t0Y//CMrEM4XQ8v3N/3U8VdQuvUN/Uo0p1Z22SC2WmgHXACHdO/s+0dfHKFOL9A+p11v5MrX5CIHaMPqBYHlNUdi9OyO7lZ4l2u2F6at/Bv3YVfYyiK9nzdlqcL4t2zyh3cIP7LVQDX3cmMr2cFGKTd7B+7MOZOsh3XJ7nNEBJ/nf5whAhyO0yeLjzVCk6qWd4pTCqs4iTnXhnXkpwNXzSeAH2XMxCGwd5gjN0fxPiPHkxoKgvTA1yeT3IkjufkKZ5TXp3Csc03HlwrIpm/KAReoxXLYA7CUZ6b604YIqLe3plbCN8Njexen9HLBsEheV6Xln3IUXmGnvblzo1689Qe9I9iQLmA4V7Ro0rg99EuntMOPuxC2vwe18Gep7OhSR89ocYRkKnWXz6VM9riQiQfDgqw8arCsR8x/RzuFYN+Xz48ZBmrFAvfTuXGsBrkmN9Cj0hsAZ3mH1MjClcyJTOfbD3mTn9HAN+nHUAiDzkN34DkwCqS91tfuJbQEpPqqJ+2nLQHONU136QjwTkGyoNf7rZgm5ROkJ/KZAjyuXIdn8zdKw8H3usf6DI64XzzOF/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////AAABAAIAAwAEAAUABgAHAAgACQD//////////////////woACwAMAA0ADgAPAP////////////////////////////////////////////////////////////////////8KAAsADAANAA4ADwD///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////8AABAAIAAwAEAAUABgAHAAgACQAP//////////////////oACwAMAA0ADgAPAA/////////////////////////////////////////////////////////////////////6AAsADAANAA4ADwAP///////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////+8IEAAgAAAAzgEAABoAAADvCBAAIAAAABsCAAATAAAA7wgQACAAAAAkAgAAPgAAAO8IEAAgAAAAIAIAADMAAADvCBAAIAAAACoCAAA6AAAA7wgQACAAAADBAQAARQAAAO8IEAAgAAAAxgEAAD0AAAAgYXQgbGluZSAAAABlBRAAIQAAAPcBAAAhAAAAZQUQACEAAAD7AQAADAAAACBjb2x1bW4gZQUQACEAAAACAgAAIQAAAGUFEAAhAAAACwIAACoAAABlBRAAIQAAAA8CAAAsAAAAZQUQACEAAAAUAgAACQAAABsAAAAMAAAABAAAABwAAAAdAAAAFAAAACMGEABPAAAAPAYAABQAAAAjBhAATwAAADwGAAAhAAAAIwYQAE8AAAAwBgAAFAAAACMGEABPAAAAMAYAACEAAAA7CRAAGAAAALwAAAABAAAARU9GIHdoaWxlIHBhcnNpbmcgYSBsaXN0RU9GIHdoaWxlIHBhcnNpbmcgYW4gb2JqZWN0RU9GIHdoaWxlIHBhcnNpbmcgYSBzdHJpbmdFT0Ygd2hpbGUgcGFyc2luZyBhIHZhbHVlZXhwZWN0ZWQgYDpgZXhwZWN0ZWQgYCxgIG9yIGBdYGV4cGVjdGVkIGAsYCBvciBgfWBleHBlY3RlZCBpZGVudGV4cGVjdGVkIHZhbHVlZXhwZWN0ZWQgYCJgaW52YWxpZCBlc2NhcGVpbnZhbGlkIG51bWJlcm51bWJlciBvdXQgb2YgcmFuZ2VpbnZhbGlkIHVuaWNvZGUgY29kZSBwb2ludGNvbnRyb2wgY2hhcmFjdGVyIChcdTAwMDAtXHUwMDFGKSBmb3VuZCB3aGlsZSBwYXJzaW5nIGEgc3RyaW5na2V5IG11c3QgYmUgYSBzdHJpbmdpbnZhbGlkIHZhbHVlOiBleHBlY3RlZCBrZXkgdG8gYmUgYSBudW1iZXIgaW4gcXVvdGVzZmxvYXQga2V5IG11c3QgYmUgZmluaXRlIChnb3QgTmFOIG9yICsvLWluZilsb25lIGxlYWRpbmcgc3Vycm9nYXRlIGluIGhleCBlc2NhcGV0cmFpbGluZyBjb21tYXRyYWlsaW5nIGNoYXJhY3RlcnN1bmV4cGVjdGVkIGVuZCBvZiBoZXggZXNjYXBlcmVjdXJzaW9uIGxpbWl0IGV4Y2VlZGVk7wgQACAAAACJAgAAGQAAADsJEAAYAAAATAEAAAEAAAAwMDAxMDIwMzA0MDUwNjA3MDgwOTEwMTExMjEzMTQxNTE2MTcxODE5MjAyMTIyMjMyNDI1MjYyNzI4MjkzMDMxMzIzMzM0MzUzNjM3MzgzOTQwNDE0MjQzNDQ0NTQ2NDc0ODQ5NTA1MTUyNTM1NDU1NTY1NzU4NTk2MDYxNjI2MzY0NjU2NjY3Njg2OTcwNzE3MjczNzQ3NTc2Nzc3ODc5ODA4MTgyODM4NDg1ODY4Nzg4ODk5MDkxOTI5Mzk0OTU5Njk3OTg5OQAAAAAAAACAAAAAAAAAAKAAAAAAAAAAyAAAAAAAAAD6AAAAAAAAQJwAAAAAAABQwwAAAAAAACT0AAAAAACAlpgAAAAAACC8vgAAAAAAKGvuAAAAAAD5ApUAAAAAQLdDugAAAAAQpdToAAAAACrnhJEAAACA9CDmtQAAAKAxqV/jAAAABL/JG44AAADFLryisQAAQHY6awveAADoiQQjx4oAAGKsxet4rQCAehe3JtfYAJCsbjJ4hocAtFcKPxZoqQCh7czOG8LToIQUQGFRWYTIpRmQuaVvpToPIPQnj8vObxuOKBBUjq/aTeRervDsB0r7n/SYJ0SxnXdB388RzZkH75mFCz/+shWqtNzmpx+GY75aBgulvLSqU2t1egftDwi/LClVZH+2Q9WxF0zIOxr7O+9pwodGuEKn7kBPUV09693kUEYaEroT5GxhYk3zkuqvKLbvJuK7jDZVCveJBIkPYMsF6bi2vSHJwbuH6QBUll+ahHjbj7800L1yBFKY3ieKkpUAmm3BlIIXDzwFt3UAAAAAAABQwwAAAAAAAAAABeNMNhIZN8UAAAAAAAAobNaqgJ3v8CLH9n65t9I6TUJMyHHVbZMTyeo4Hs0ZOrwDHFWrAYAMCcvGLAfTv/WtXKGQCBM3aAPNEIx6w4eo2zYu7wcSwrICz7z0A17kZ/mUx4XXaW74BtFSur4B1zYz4XygHDSoRRDTUaAJEhFI3h4xVniF+qYe1WalPn8idCpVM/HKug8pMteWQK1HeRd8qXQIOMex2ErZvCJ4roFSNxg/Nk4KQBgAAABkAABAACAkAAAAAAAAAAyAE8iCH+BMXg/2MNcbAAAAAAAAAPz/983YAYJu0T/NQAElZNsNDQAAACQEFEA4cVO0HXgRAAAAADAwMDEwMjAzMDQwNTA2MDcwODA5MTAxMTEyMTMxNDE1MTYxNzE4MTkyMDIxMjIyMzI0MjUyNjI3MjgyOTMwMzEzMjMzMzQzNTM2MzczODM5NDA0MTQyNDM0NDQ1NDY0NzQ4NDk1MDUxNTI1MzU0NTU1NjU3NTg1OTYwNjE2MjYzNjQ2NTY2Njc2ODY5NzA3MTcyNzM3NDc1NzY3Nzc4Nzk4MDgxODI4Mzg0ODU4Njg3ODg4OTkwOTE5MjkzOTQ5NTk2OTc5ODk5Y2xvc3VyZSBpbnZva2VkIHJlY3Vyc2l2ZWx5IG9yIGFmdGVyIGJlaW5nIGRyb3BwZWQAAFQJEAAbAAAA+TsAAAEAAABJAAAASgAAAEsAAABMAAAAggYQACQAAADIAAAALAAAAIIGEAAkAAAAuwAAACAAAABudWxsIHBvaW50ZXIgcGFzc2VkIHRvIHJ1c3QAAwYQAB8AAACDBAAACgAAAAMGEAAfAAAAiQQAAAkAAAADBhAAHwAAAHQEAAA7AAAAAwYQAB8AAACmAwAANgAAAAABBwIDBAUGCAlIYXNoIHRhYmxlIGNhcGFjaXR5IG92ZXJmbG93AADuBxAAIQAAACUAAAAoAAAAAAEBAQECAgICAwMDAwQEBAQFBQUFBgYGBgcHBwcICAgICQkJCQoKCgoLCwsLDAwMDA0NDQ0ODg4ODw8PDxAQEBAREREREhISEhMTExMUFBQUFRUVFRYWFhYXFxcXGBgYGBkZGRkZGRkZGhoaGhsbGxscHBwcHR0dHR4eHh4fHx8fICAgICEhISEiIiIiIyMjIyQkJCQlJSUlJiYmJicnJycoKCgoKSkpKSoqKiorKysrLCwsLC0tLS0uLi4uLy8vLzAwMDAxMTExMTExMTIyMjIzMzMzNDQ0NDU1NTU2NjY2Nzc3Nzg4ODg5OTk5Ojo6Ojs7Ozs8PDw8PT09PT4+Pj4/Pz8/QEBAQEFBQUFCQkJCQ0NDQ0RERERFRUVFRkZGRkdHR0dISEhISUlJSUlJSUlKSkpKS0tLS0xMTExNTU1NTk5OTk9PT09QUFBQUVFRUVJSUlJTU1NTVFRUVFVVVVVWVlZWV1dXV1hYWFhZWVlZWlpaWltbW1tcXFxcXV1dXV5eXl5fX19fYGBgYGFhYWEAAABcCBAAJQAAAHkJAAARAAAAXAgQACUAAAB8CQAAGw==");
base64DecodeToExistingUint8Array(bufferView, 1061190, "QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAEJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQgAAAAAAAABISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISkhKSEpISgAASkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMSkxKTEpMAAAAAE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QTlBOUE5QAABQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFJQUlBSUFIAAAAAVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFZUVlRWVFYAAFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYVlhWWFZYAABYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFpYWlhaWFoAAAAAXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF5cXlxeXF4AAF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYF5gXmBeYAAAAABiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZGJkYmRiZNoEEAAmAAAAYgEAAA8AAAAEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKCwwNDgcKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwkKCwwFDwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0ODwkKAw0ODwELDA0GCQoLBA4PCQIMDQ4HCgsMBQ8JCgMNDg8BCwwNBgkKCwQODwkCDA0OBwoLDAUPCQoDDQ4PAQsMDQYJCgsEDg8JAgwNDgcKCwwFDwkKAw0ODwELDA0GCQoL2gQQACYAAABQAAAACQAAAFIAAAAMAAAABAAAAFMAAABUAAAAVQAAAAAAAAAIAAAABAAAAFYAAABXAAAAWAAAAFkAAABaAAAAEAAAAAQAAABbAAAAXAAAAF0AAABeAAAAbV3L1ixQ62N4QaZXcRuLuRWiXFU0VQfUU3itgVHwo/dhc3NlcnRpb24gZmFpbGVkOiBwc2l6ZSA+PSBzaXplICsgbWluX292ZXJoZWFkAAAQCRAAKgAAALEEAAAJAAAAYXNzZXJ0aW9uIGZhaWxlZDogcHNpemUgPD0gc2l6ZSArIG1heF9vdmVyaGVhZAAAEAkQACoAAAC3BAAADQAAAGVudGl0eSBub3QgZm91bmRwZXJtaXNzaW9uIGRlbmllZGNvbm5lY3Rpb24gcmVmdXNlZGNvbm5lY3Rpb24gcmVzZXRob3N0IHVucmVhY2hhYmxlbmV0d29yayB1bnJlYWNoYWJsZWNvbm5lY3Rpb24gYWJvcnRlZG5vdCBjb25uZWN0ZWRhZGRyZXNzIGluIHVzZWFkZHJlc3Mgbm90IGF2YWlsYWJsZW5ldHdvcmsgZG93bmJyb2tlbiBwaXBlZW50aXR5IGFscmVhZHkgZXhpc3Rzb3BlcmF0aW9uIHdvdWxkIGJsb2Nrbm90IGEgZGlyZWN0b3J5aXMgYSBkaXJlY3RvcnlkaXJlY3Rvcnkgbm90IGVtcHR5cmVhZC1vbmx5IGZpbGVzeXN0ZW0gb3Igc3RvcmFnZSBtZWRpdW1maWxlc3lzdGVtIGxvb3Agb3IgaW5kaXJlY3Rpb24gbGltaXQgKGUuZy4gc3ltbGluayBsb29wKXN0YWxlIG5ldHdvcmsgZmlsZSBoYW5kbGVpbnZhbGlkIGlucHV0IHBhcmFtZXRlcmludmFsaWQgZGF0YXRpbWVkIG91dHdyaXRlIHplcm9ubyBzdG9yYWdlIHNwYWNlc2VlayBvbiB1bnNlZWthYmxlIGZpbGVxdW90YSBleGNlZWRlZGZpbGUgdG9vIGxhcmdlcmVzb3VyY2UgYnVzeWV4ZWN1dGFibGUgZmlsZSBidXN5ZGVhZGxvY2tjcm9zcy1kZXZpY2UgbGluayBvciByZW5hbWV0b28gbWFueSBsaW5rc2ludmFsaWQgZmlsZW5hbWVhcmd1bWVudCBsaXN0IHRvbyBsb25nb3BlcmF0aW9uIGludGVycnVwdGVkdW5zdXBwb3J0ZWR1bmV4cGVjdGVkIGVuZCBvZiBmaWxlb3V0IG9mIG1lbW9yeWluIHByb2dyZXNzb3RoZXIgZXJyb3J1bmNhdGVnb3JpemVkIGVycm9yb3BlcmF0aW9uIHN1Y2Nlc3NmdWwAAAAAAAAACAAAAAQAAABfAAAAUgAAAAwAAAAEAAAAYAAAABAAAAARAAAAEgAAABAAAAAQAAAAEwAAABIAAAANAAAADgAAABUAAAAMAAAACwAAABUAAAAVAAAADwAAAA4AAAATAAAAJgAAADgAAAAZAAAAFwAAAAwAAAAJAAAACgAAABAAAAAXAAAADgAAAA4AAAANAAAAFAAAAAgAAAAbAAAADgAAABAAAAAWAAAAFQAAAAsAAAAWAAAADQAAAAsAAAALAAAAEwAAAOQ2EAD0NhAABTcQABc3EAAnNxAANzcQAEo3EABcNxAAaTcQAHc3EACMNxAAmDcQAKM3EAC4NxAAzTcQANw3EADqNxAA/TcQACM4EABbOBAAdDgQAIs4EACXOBAAoDgQAKo4EAC6OBAA0TgQAN84EADtOBAA+jgQAA45EAAWORAAMTkQAD85EABPORAAZTkQAHo5EACFORAAmzkQAKg5EACzORAAvjkQAO+/vWNhcGFjaXR5IG92ZXJmbG93gggQAFAAAAAcAAAABQAAAGEAAAAMAAAABAAAAGIAAABjAAAAZA==");
base64DecodeToExistingUint8Array(bufferView, 1063836, "AQAAAGUAAABhIGZvcm1hdHRpbmcgdHJhaXQgaW1wbGVtZW50YXRpb24gcmV0dXJuZWQgYW4gZXJyb3Igd2hlbiB0aGUgdW5kZXJseWluZyBzdHJlYW0gZGlkIG5vdAAAEwQQAEgAAACPAgAADgAAAEVycm9yqgEKAQQBBRcBHwEABAwOBQcBAQFWAR0SAQICBAEBBgEBAwEBARQBUwGLCKYBJgIBBiknDgEBAQIBAgEBCBsEBB0LBTgBBw5mAQgECAQDCgMCARAwDWUYIQkCBAEFGAITExkHCwUYAQcHAQgqCgwDBwZMARABAwQPDRMBCAICAhYBBwEBAwQDCAICAgIBAQgBBAIBBQwCCgEEAwEGBAICFgEHAQIBAgECBAUEAgICBAEHBAEBEQYLAwEJAQMBFgEHAQIBBQMJAQMBAgMBDwQVBAQDAQgCAgIWAQcBAgEFAwgCAgICCQIEAgEFDQEQAgEGAwMBBAMCAQEBAgMCAwMDDAQFAwMBAwMBBgEoDQEDARcBEAMIAQMBAwgCAQMBAgIEHAQBCAEDARcBCgEFAwgBAwEDCAIFAwEEDQMMDQEDASkCCAEDAQMBAQUEBwUWBgEDARIDGAEJAQECBwgGAQEBCBICDToFBwYBMwIBAQEFARgBAQETAQMCBQEBBgEOBCABPwgBJAQTBBABJEM3AQECBRBACgQCJgEBBQECKwEAAQQCBwEBAQQCKQEEAiEBBAIHAQEBBAIPATkBBAJDJRAQVgIGAwACEQEaBUsDCwcUCxUMFAwNAQMBAgw0AhMOAQQBQ1kHKwVGCh8BDAQJFx4CBQssBBo2HAQ/AhQyARcCCwMxNAEPAQgzKgIECiwBCw43FgMKJAILBSsCAykEAQYBAgMBBcATIgsAAgYCJgIGAggBAQEBAQEBHwI1AQcBAQMDAQcDBAIGBA0FAwEHdAENARANZQEEAQIKAQEDBQYBAQEBAQEEAQsCBAUFBAERKQA0AOUGBAMCDCYBAQUBAjgHARAXCQcBBwEHAQcBBwEHAQcBBwEgLwEAAxkJBwUCBQRWBgMBWgEEBSsBXhEgMBAAAEAAQy4CAAMQCgIULwUIA3EnCQJnAlIUFQEhGDQMRAEBLAYDAQEDCiEFIw0dAzMBDA8BEBAKBQE3CQ4SFwNFAQEBARgDAhACBAsGAgYCBgkHAQcBKwEOBnsVAAwXBDEAAAJqJgcMBQUMAQ0BBQEBAQIBAgFsIQASQAI2KAx0BQGHJBoGGgtZAwYCBgIGAgMjDAEaARMBAgEPAg4ie0U1AB0DMS8gDR4FKwUeAiQECAEFKp4SJAQkBCgINAwLAQ8BBwECAQsBDwEHAQIDNAwACRYKCBgGASoBCUUGAgEBLAECAwECFwoXCR9BEwECChYKGgYaJjgGAkAEAQIFCAEDAR0qHQMdIwgBHBs2ChYKEw0Sbkk3Mw0zDSgiHAMBBRf6KgECAwIQBjIDAx0KAQgWKhIuFRsXCUYrBQo5CQENGRczEQQIIwMBCUABBAkCCgEBASMSASICAQYEPgcBAQEEAQ8BCgc5FwQBCAICAhYBBwECAQUDCAICAgIDAQYBBQccCgEBAgEBJgEKAQECAQEEAQIDAQEBLEIBAwEEFAMeQgICAQG4NgIHGQYiPwEBAwE7NgIBRxsCDhUHuTlnQB8IAgECCAECAR4BAgICAgRdCAIuAgYBAQECGzMCChFIBQESSWcIWCEfCQEtAQcBATEeAhYBDkkHAQIBLAMBAQIBAwEBAgIYBgECASUBAgEEAQEXLAAXCREBKQMDbwFPAGZvEcQAYQ8AEQYZAAUAAC8AAAcfEU8RHhIwEAQfFQUTAC3TQCAZAhksSwQ5BxFAAgEBDAcJACkgYXMABAEHAQIBAA8BHQMCAQ4ECAAAawUNAwkHCgQBAFUBRwECAgECAgIEAQwBAQEHAUEBBAIIAQcBHAEEAQUBAQMHAQACGQEZAR8BGQEfARkBHwEZAR8BGQEIAB8GBtUHARECBwECAQUFPiEBcC0KBxABAB4SLAAc5B4CAc8fARYIAuAHAQQBAgEPAcU7RAMBAwEABAEbAQIBAQIBAQoBBAEBAQEGAQQBAQEBAQEDAQIBAQIBAQEBAQEBAQEBAgEBAgQBBwEEAQQBAQEKAREFAwEFAREAGgYaBhoAACAAAgACAA8AAAAAAAUAAAICAgICAgICAgIC");
base64DecodeToExistingUint8Array(bufferView, 1065512, "AgIAAAAAAAI=");
base64DecodeToExistingUint8Array(bufferView, 1065567, "Ag==");
base64DecodeToExistingUint8Array(bufferView, 1065605, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1065632, "AQ==");
base64DecodeToExistingUint8Array(bufferView, 1065729, "cAAHAC0BAQECAQIBAUgLMBUQAWUHAgYCAgEEIwEeG1sLOgkJARgEAQkBAwEFKwM7CSoYASA3AQEBBAgEAQMHCgIdAToBAQECBAgBCQEKAhoBAgI5AQQCBAICAwMBHgIDAQsCOQEEBQECBAEUAhYGAQE6AQECAQQIAQcDCgIeATsBAQEMAQkBKAEDATcBAQMFAwEEBwILAh0BOgECAgEBAwMBBAcCCwIcAjkCAQECBAgBCQEKAh0BSAEEAQIDAQEIAVEBAgcMCGIBAgkLB0kCGwEBAQEBNw4BBQECBQsBJAkBZgQBBgECAgIZAgQDEAQNAQICBgEPAQADAAQcAx0CHgJAAgEHCAECCwkBLQMBAXUCIgF2AwQCCQEGA9sCAgE6AQEHAQEBAQIIBgoCATAuAgwUBDAKBAMmCQwCIAQCBjgBAQIDAQEFOAgCApgDAQ0BBwQBBgEDAsZAAAHDIQADjQFgIAAGaQIABAEKIAJQAgABAwEEARkCBQGXAhoSDQEmCBkLAQEsAzABAgQCAgIBJAFDBgICAgIMAQgBLwEzAQEDAgIFAgEBKgIIAe4BAgEEAQABABAQEAACAAHiAZUFAAMBAgUEKAMEAaUCAARBBQACTQZGCzEEewE2DykBAgIKAzEEAgIHAT0DJAUBCD4BDAI0CQEBCAQCAV8DAgQGAQIBnQEDCBUCOQIBAQEBDAEJAQ4HAwVDAQIGAQECAQEDBAMBAQ4CVQgCAwEBFwFRAQIGAQECAQECAQLrAQIEBgIBAhsCVQgCAQECagEBAQIIZQEBAQIEAQUACQEC9QEKBAQBkAQCAgQBIAooBgIECAEJBgIDLg0BAsYBAQMBAckHAQYBAVIWAgcBAgECegYDAQECAQcBAUgCAwEBAQACCwI0BQUDFwEAAQYPAAwDAwAFOwcAAT8EUQELAgACAC4CFwAFAwYICAIHHgSUAwA3BDIIAQ4BFgUBDwAHARECBwECAQVkAaAHAAE9BAAE/gLzAQIBBwIFAQAHbQcAYIDwALICBQECAwAKhgrGCgAKdgoEBmwKdgp2CgIGbg1zCggHZwpoBwcTbQpgCnYKRhQACkYKABQAA+8KBgoWCgAKgAulCgYKtgpWCoYKBgoAAQMGBgrGMwIFADxOFgAeAAEAARkJDgMABIoKHggBDyAKJw8ACrwKAAaaCiYKxgoWClYKAAoACgAtDDkRAgAbJAQdAQgBhgXKCgAIGQcnCUsFFgagAgIQAi5ACTQCHgNLBWgIGAgpBwAGMAoGCgAfngoqBHAHhh6ACjwKkAoHFPsKAAp2CgAKZgoGFEwMABNdCgAKVh3jCkYKNgoACmYVAG8ACgAKVgqGCgEHAAoAFwADAAoAFAwUbBkAMgAKAAoACvcKAAmACgA7AQMBBEwtAQ8ADQAKADAxMjM0NTY3ODlhYmNkZWYAAAAAAAAEAAAABAAAAG0AAAAjBhAATwAAAGcGAAAVAAAAIwYQAE8AAACVBgAAFQAAACMGEABPAAAAlgYAABUAAAAjBhAATwAAAHQFAAAoAAAAIwYQAE8AAAB0BQAAEgAAAFsuLi5dY2FsbGVkIGBPcHRpb246OnVud3JhcCgpYCBvbiBhIGBOb25lYCB2YWx1ZT09IT1tYXRjaGVzMDAwMTAyMDMwNDA1MDYwNzA4MDkxMDExMTIxMzE0MTUxNjE3MTgxOTIwMjEyMjIzMjQyNTI2MjcyODI5MzAzMTMyMzMzNDM1MzYzNzM4Mzk0MDQxNDI0MzQ0NDU0NjQ3NDg0OTUwNTE1MjUzNTQ1NTU2NTc1ODU5NjA2MTYyNjM2NDY1NjY2NzY4Njk3MDcxNzI3Mzc0NzU3Njc3Nzg3OTgwODE4MjgzODQ4NTg2ODc4ODg5OTA5MTkyOTM5NDk1OTY5Nzk4OTlhdHRlbXB0IHRvIGFkZCB3aXRoIG92ZXJmbG93YXR0ZW1wdCB0byBtdWx0aXBseSB3aXRoIG92ZXJmbG93YXR0ZW1wdCB0byBuZWdhdGUgd2l0aCBvdmVyZmxvd2F0dGVtcHQgdG8gc2hpZnQgbGVmdCB3aXRoIG92ZXJmbG93YXR0ZW1wdCB0byBzaGlmdCByaWdodCB3aXRoIG92ZXJmbG93YXR0ZW1wdCB0byBzdWJ0cmFjdCB3aXRoIG92ZXJmbG93AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
base64DecodeToExistingUint8Array(bufferView, 1067549, "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAwMDAwMDAwMDAwMDAwMDAwQEBAQE");
base64DecodeToExistingUint8Array(bufferView, 1067612, "BgEBAwEEAgUHBwIICAkCCgULAg4EEAERAhIFExwUARUCFwIZDRwFHQgfASQBagRrAm4CrwOxArwCzwLRAtQM1QnWAtcC2gHgBeEC5gHnBOgC7iDwBPgC+gX7AQwnOz5OT4+enp97i5OWorK6hrEGBwk2PT5W89DRBBQYNjdWV3+qrq+9NeASh4mOngQNDhESKTE0OkVGSUpOT2RlioyNj7bBw8TGy9ZctrcbHAcICgsUFzY5Oqip2NkJN5CRqAcKOz5maY+SEW9fv+7vWmK5uvT8/1NUmpsuLycoVZ2goaOkp6iturzEBgsMFR06P0VRpqfMzaAHGRoiJT4/3+fs7//FxgQgIyUmKDM4OkhKTFBTVVZYWlxeYGNlZmtzeH1/iqSqr7DA0K6vbm/H3d6TXiJ7BQMELQNmAwEvLoCCHQMxDxwEJAkeBSsFRAQOKoCqBiQEJAQoCDQLTgM0DIE3CRYKCBg7RTkDYwgJMBYFIQMbBRsmOARLBS8ECgcJB0AgJwQMCTYDOgUaBwQMB1BJNzMNMwcuCAoGJgMdCAKA0FIQBggJIS4IKhYaJhwUFwlOBCQJRA0ZBwoGSAgnCXULQj4qBjsFCgZRBgEFEAMFC1kIAh1iHkgICoCmXiJFCwoGDRM6BgoGFBwsBBeAuTxkUwxICQpGRRtICFMNSQcKVghYIg4KBkYKHQNHSTcDDggKBjkHCgYsBAqA9hkHOwMdVQEPMg2Dm2Z1C4DEikxjDYQwEBYKj5sFgkeauTqGxoI5ByoEXAYmCkYKKAUTgbA6gMZbBTQsSwQ5BxFABQsHCZzWKSBhc6H9gTMPAR0GDgQIgYyJBGsFDQMJBxCPYID9A4G0BhcPEQ9HCXQ8gPYKcwhwFUZ6FAwUDFcJGYCHgUcDhUIPFYRQHwYGgNUrBT4hAXAtAxoEAoFAHxE6BQGB0CqA1isEAYDANggCgOCA9ylMBAoEAoMRREw9gMI8BgEEVQUbNAKBDiwEZAxWCoCuOB0NLAQJBwIOBoCag9kDEQMNA4DaBgwEAQ8MBDgICgYoCCwEAg4JJ4FYCB0DCwM7BB4ECgeA+4QFAAEDBQUGBgIHBggHCREKHAsZDBkNEA4MDwQQAxISEwkWARcEGAEZAxoJGwEcAh8WIAMrAi0LLgEwBDECMgGpAqoEqwj6AvsF/gP/Ca14eYuNojBXWIuMkBzdDg9LTPv8Li8/XF1f4oSNjpGSqbG6u8XGycre5OX/AAQREikxNDc6Oz1JSl2EjpKpsbS6u8bKzs/k5QAEDQ4REikxNDo7RUZJSl5kZYSRm53Jzs8NESk6O0VJV1teX2RljZGptLq7xcnf5OXwDRFFSWRlgISyvL6/1dfw8YOFi6Smvr/Fx8/a20iYvc3Gzs9JTk9XWV5fiY6Psba3v8HGx9cRFhdbXPb3/v+AbXHe3w4fbm8cHV99fq6v3t9Nu7wWFx4fRkdOT1haXF5+f7XF1NXc8PH1cnOPdHUmLi+nr7e/x8/X35oAQJeYMI8fzv9OT1pbBwgPECcv7u9ubzc9P0JFU2d1yMnQ0djZ5/7/ACBfIoLfBIJECBsEBhGBrA6AqwUgB4EcAxkIAQQvBDQEBwMBBwYHEQpQDxIHVQcDBBwKCQMIAwcDAgMDAwwEBQMLBgEOFQVOBxsHVwcCBRgMUARDAy0DAQQRBg8MOgQdJV8gbQRqJYDIBYKwAxoGgv0DWQcWCRgJFAwUDGoGCgYaBlkHKwVGCiwEDAQBAzELLAQaBgsDgKwGCgZMFID0CDwDDwM+BTgIKwWC/xEYCC8RLQMiDiEPgIwEgpoWCxWIlAUvBTsHAg4YCYC+InQMgNYagRAFgOEJ8p4DNwmBXBSAuAiA3RQ8AwoGOAhGCAwGdAseA1oEWQmAgxgcChYJTASAigarpAwXBDGhBIHaJgcMBQWCsyAqBkwEgI0EgL4DGwMPDQB+BxAAVQAAAAoAAAArAAAAfgcQAFUAAAAaAAAANgAAAGF0dGVtcHQgdG8gZGl2aWRlIGJ5IHplcm8AAADCAgAASRKAAW0WwDMWH4A4tiQARQAs4E0FMCBOADTgUsBN4FWNpABWDaZAVqTXwFYA+UBhbvrgYT79AGKAAsFkNwfhaeAewW+aIyGYkC+BmTA0IZr7Q4GaR0YBmwBhQZsAaGGbOWqhm0BtwZvWjKGd8K9BoCOx4aD8ssGhALwBowDUIaOm1mGkAN8BqZDi4avQ5OGuAO5hrzDx4bIAACK74Kbiux64AryuzkK84euCvF7uwrwA+AK9HvoivQAAQ71LE2O9ejSDvXo01L3AAAAA4AAAAMEAAADhAAAAwgAAAOIAAADDAAAA4wAAAMQAAADkAAAAxQAAAOUAAADGAAAA5gAAAMcAAADnAAAAyAAAAOgAAADJAAAA6QAAAMoAAADqAAAAywAAAOsAAADMAAAA7AAAAM0AAADtAAAAzgAAAO4AAADPAAAA7wAAANAAAADwAAAA0QAAAPEAAADSAAAA8gAAANMAAADzAAAA1AAAAPQAAADVAAAA9QAAANYAAAD2AAAA2AAAAPgAAADZAAAA+QAAANoAAAD6AAAA2wAAAPsAAADcAAAA/AAAAN0AAAD9AAAA3gAAAP4AAAAAAQAAAQEAAAIBAAADAQAABAEAAAUBAAAGAQAABwEAAAgBAAAJAQAACgEAAAsBAAAMAQAADQEAAA4BAAAPAQAAEAEAABEBAAASAQAAEwEAABQBAAAVAQAAFgEAABcBAAAYAQAAGQEAABoBAAAbAQAAHAEAAB0BAAAeAQAAHwEAACABAAAhAQAAIgEAACMBAAAkAQAAJQEAACYBAAAnAQAAKAEAACkBAAAqAQAAKwEAACwBAAAtAQAALgEAAC8BAAAwAQAAAABAADIBAAAzAQAANAEAADUBAAA2AQAANwEAADkBAAA6AQAAOwEAADwBAAA9AQAAPgEAAD8BAABAAQAAQQEAAEIBAABDAQAARAEAAEUBAABGAQAARwEAAEgBAABKAQAASwEAAEwBAABNAQAATgEAAE8BAABQAQAAUQEAAFIBAABTAQAAVAEAAFUBAABWAQAAVwEAAFgBAABZAQAAWgEAAFsBAABcAQAAXQEAAF4BAABfAQAAYAEAAGEBAABiAQAAYwEAAGQBAABlAQAAZgEAAGcBAABoAQAAaQEAAGoBAABrAQAAbAEAAG0BAABuAQAAbwEAAHABAABxAQAAcgEAAHMBAAB0AQAAdQEAAHYBAAB3AQAAeAEAAP8AAAB5AQAAegEAAHsBAAB8AQAAfQEAAH4BAACBAQAAUwIAAIIBAACDAQAAhAEAAIUBAACGAQAAVAIAAIcBAACIAQAAiQEAAFYCAACKAQAAVwIAAIsBAACMAQAAjgEAAN0BAACPAQAAWQIAAJABAABbAgAAkQEAAJIBAACTAQAAYAIAAJQBAABjAgAAlgEAAGkCAACXAQAAaAIAAJgBAACZAQAAnAEAAG8CAACdAQAAcgIAAJ8BAAB1AgAAoAEAAKEBAACiAQAAowEAAKQBAAClAQAApgEAAIACAACnAQAAqAEAAKkBAACDAgAArAEAAK0BAACuAQAAiAIAAK8BAACwAQAAsQEAAIoCAACyAQAAiwIAALMBAAC0AQAAtQEAALYBAAC3AQAAkgIAALgBAAC5AQAAvAEAAL0BAADEAQAAxgEAAMUBAADGAQAAxwEAAMkBAADIAQAAyQEAAMoBAADMAQAAywEAAMwBAADNAQAAzgEAAM8BAADQAQAA0QEAANIBAADTAQAA1AEAANUBAADWAQAA1wEAANgBAADZAQAA2gEAANsBAADcAQAA3gEAAN8BAADgAQAA4QEAAOIBAADjAQAA5AEAAOUBAADmAQAA5wEAAOgBAADpAQAA6gEAAOsBAADsAQAA7QEAAO4BAADvAQAA8QEAAPMBAADyAQAA8wEAAPQBAAD1AQAA9gEAAJUBAAD3AQAAvwEAAPgBAAD5AQAA+gEAAPsBAAD8AQAA/QEAAP4BAAD/AQAAAAIAAAECAAACAgAAAwIAAAQCAAAFAgAABgIAAAcCAAAIAgAACQIAAAoCAAALAgAADAIAAA0CAAAOAgAADwIAABACAAARAgAAEgIAABMCAAAUAgAAFQIAABYCAAAXAgAAGAIAABkCAAAaAgAAGwIAABwCAAAdAgAAHgIAAB8CAAAgAgAAngEAACICAAAjAgAAJAIAACUCAAAmAgAAJwIAACgCAAApAgAAKgIAACsCAAAsAgAALQIAAC4CAAAvAgAAMAIAADECAAAyAgAAMwIAADoCAABlLAAAOwIAADwCAAA9AgAAmgEAAD4CAABmLAAAQQIAAEICAABDAgAAgAEAAEQCAACJAgAARQIAAIwCAABGAgAARwIAAEgCAABJAgAASgIAAEsCAABMAgAATQIAAE4CAABPAgAAcAMAAHEDAAByAwAAcwMAAHYDAAB3AwAAfwMAAPMDAACGAwAArAMAAIgDAACtAwAAiQMAAK4DAACKAwAArwMAAIwDAADMAwAAjgMAAM0DAACPAwAAzgMAAJEDAACxAwAAkgMAALIDAACTAwAAswMAAJQDAAC0AwAAlQMAALUDAACWAwAAtgMAAJcDAAC3AwAAmAMAALgDAACZAwAAuQMAAJoDAAC6AwAAmwMAALsDAACcAwAAvAMAAJ0DAAC9AwAAngMAAL4DAACfAwAAvwMAAKADAADAAwAAoQMAAMEDAACjAwAAwwMAAKQDAADEAwAApQMAAMUDAACmAwAAxgMAAKcDAADHAwAAqAMAAMgDAACpAwAAyQMAAKoDAADKAwAAqwMAAMsDAADPAwAA1wMAANgDAADZAwAA2gMAANsDAADcAwAA3QMAAN4DAADfAwAA4AMAAOEDAADiAwAA4wMAAOQDAADlAwAA5gMAAOcDAADoAwAA6QMAAOoDAADrAwAA7AMAAO0DAADuAwAA7wMAAPQDAAC4AwAA9wMAAPgDAAD5AwAA8gMAAPoDAAD7AwAA/QMAAHsDAAD+AwAAfAMAAP8DAAB9AwAAAAQAAFAEAAABBAAAUQQAAAIEAABSBAAAAwQAAFMEAAAEBAAAVAQAAAUEAABVBAAABgQAAFYEAAAHBAAAVwQAAAgEAABYBAAACQQAAFkEAAAKBAAAWgQAAAsEAABbBAAADAQAAFwEAAANBAAAXQQAAA4EAABeBAAADwQAAF8EAAAQBAAAMAQAABEEAAAxBAAAEgQAADIEAAATBAAAMwQAABQEAAA0BAAAFQQAADUEAAAWBAAANgQAABcEAAA3BAAAGAQAADgEAAAZBAAAOQQAABoEAAA6BAAAGwQAADsEAAAcBAAAPAQAAB0EAAA9BAAAHgQAAD4EAAAfBAAAPwQAACAEAABABAAAIQQAAEEEAAAiBAAAQgQAACMEAABDBAAAJAQAAEQEAAAlBAAARQQAACYEAABGBAAAJwQAAEcEAAAoBAAASAQAACkEAABJBAAAKgQAAEoEAAArBAAASwQAACwEAABMBAAALQQAAE0EAAAuBAAATgQAAC8EAABPBAAAYAQAAGEEAABiBAAAYwQAAGQEAABlBAAAZgQAAGcEAABoBAAAaQQAAGoEAABrBAAAbAQAAG0EAABuBAAAbwQAAHAEAABxBAAAcgQAAHMEAAB0BAAAdQQAAHYEAAB3BAAAeAQAAHkEAAB6BAAAewQAAHwEAAB9BAAAfgQAAH8EAACABAAAgQQAAIoEAACLBAAAjAQAAI0EAACOBAAAjwQAAJAEAACRBAAAkgQAAJMEAACUBAAAlQQAAJYEAACXBAAAmAQAAJkEAACaBAAAmwQAAJwEAACdBAAAngQAAJ8EAACgBAAAoQQAAKIEAACjBAAApAQAAKUEAACmBAAApwQAAKgEAACpBAAAqgQAAKsEAACsBAAArQQAAK4EAACvBAAAsAQAALEEAACyBAAAswQAALQEAAC1BAAAtgQAALcEAAC4BAAAuQQAALoEAAC7BAAAvAQAAL0EAAC+BAAAvwQAAMAEAADPBAAAwQQAAMIEAADDBAAAxAQAAMUEAADGBAAAxwQAAMgEAADJBAAAygQAAMsEAADMBAAAzQQAAM4EAADQBAAA0QQAANIEAADTBAAA1AQAANUEAADWBAAA1wQAANgEAADZBAAA2gQAANsEAADcBAAA3QQAAN4EAADfBAAA4AQAAOEEAADiBAAA4wQAAOQEAADlBAAA5gQAAOcEAADoBAAA6QQAAOoEAADrBAAA7AQAAO0EAADuBAAA7wQAAPAEAADxBAAA8gQAAPMEAAD0BAAA9QQAAPYEAAD3BAAA+AQAAPkEAAD6BAAA+wQAAPwEAAD9BAAA/gQAAP8EAAAABQAAAQUAAAIFAAADBQAABAUAAAUFAAAGBQAABwUAAAgFAAAJBQAACgUAAAsFAAAMBQAADQUAAA4FAAAPBQAAEAUAABEFAAASBQAAEwUAABQFAAAVBQAAFgUAABcFAAAYBQAAGQUAABoFAAAbBQAAHAUAAB0FAAAeBQAAHwUAACAFAAAhBQAAIgUAACMFAAAkBQAAJQUAACYFAAAnBQAAKAUAACkFAAAqBQAAKwUAACwFAAAtBQAALgUAAC8FAAAxBQAAYQUAADIFAABiBQAAMwUAAGMFAAA0BQAAZAUAADUFAABlBQAANgUAAGYFAAA3BQAAZwUAADgFAABoBQAAOQUAAGkFAAA6BQAAagUAADsFAABrBQAAPAUAAGwFAAA9BQAAbQUAAD4FAABuBQAAPwUAAG8FAABABQAAcAUAAEEFAABxBQAAQgUAAHIFAABDBQAAcwUAAEQFAAB0BQAARQUAAHUFAABGBQAAdgUAAEcFAAB3BQAASAUAAHgFAABJBQAAeQUAAEoFAAB6BQAASwUAAHsFAABMBQAAfAUAAE0FAAB9BQAATgUAAH4FAABPBQAAfwUAAFAFAACABQAAUQUAAIEFAABSBQAAggUAAFMFAACDBQAAVAUAAIQFAABVBQAAhQUAAFYFAACGBQAAoBAAAAAtAAChEAAAAS0AAKIQAAACLQAAoxAAAAMtAACkEAAABC0AAKUQAAAFLQAAphAAAAYtAACnEAAABy0AAKgQAAAILQAAqRAAAAktAACqEAAACi0AAKsQAAALLQAArBAAAAwtAACtEAAADS0AAK4QAAAOLQAArxAAAA8tAACwEAAAEC0AALEQAAARLQAAshAAABItAACzEAAAEy0AALQQAAAULQAAtRAAABUtAAC2EAAAFi0AALcQAAAXLQAAuBAAABgtAAC5EAAAGS0AALoQAAAaLQAAuxAAABstAAC8EAAAHC0AAL0QAAAdLQAAvhAAAB4tAAC/EAAAHy0AAMAQAAAgLQAAwRAAACEtAADCEAAAIi0AAMMQAAAjLQAAxBAAACQtAADFEAAAJS0AAMcQAAAnLQAAzRAAAC0tAACgEwAAcKsAAKETAABxqwAAohMAAHKrAACjEwAAc6sAAKQTAAB0qwAApRMAAHWrAACmEwAAdqsAAKcTAAB3qwAAqBMAAHirAACpEwAAeasAAKoTAAB6qwAAqxMAAHurAACsEwAAfKsAAK0TAAB9qwAArhMAAH6rAACvEwAAf6sAALATAACAqwAAsRMAAIGrAACyEwAAgqsAALMTAACDqwAAtBMAAISrAAC1EwAAhasAALYTAACGqwAAtxMAAIerAAC4EwAAiKsAALkTAACJqwAAuhMAAIqrAAC7EwAAi6sAALwTAACMqwAAvRMAAI2rAAC+EwAAjqsAAL8TAACPqwAAwBMAAJCrAADBEwAAkasAAMITAACSqwAAwxMAAJOrAADEEwAAlKsAAMUTAACVqwAAxhMAAJarAADHEwAAl6sAAMgTAACYqwAAyRMAAJmrAADKEwAAmqsAAMsTAACbqwAAzBMAAJyrAADNEwAAnasAAM4TAACeqwAAzxMAAJ+rAADQEwAAoKsAANETAAChqwAA0hMAAKKrAADTEwAAo6sAANQTAACkqwAA1RMAAKWrAADWEwAApqsAANcTAACnqwAA2BMAAKirAADZEwAAqasAANoTAACqqwAA2xMAAKurAADcEwAArKsAAN0TAACtqwAA3hMAAK6rAADfEwAAr6sAAOATAACwqwAA4RMAALGrAADiEwAAsqsAAOMTAACzqwAA5BMAALSrAADlEwAAtasAAOYTAAC2qwAA5xMAALerAADoEwAAuKsAAOkTAAC5qwAA6hMAALqrAADrEwAAu6sAAOwTAAC8qwAA7RMAAL2rAADuEwAAvqsAAO8TAAC/qwAA8BMAAPgTAADxEwAA+RMAAPITAAD6EwAA8xMAAPsTAAD0EwAA/BMAAPUTAAD9EwAAiRwAAIocAACQHAAA0BAAAJEcAADREAAAkhwAANIQAACTHAAA0xAAAJQcAADUEAAAlRwAANUQAACWHAAA1hAAAJccAADXEAAAmBwAANgQAACZHAAA2RAAAJocAADaEAAAmxwAANsQAACcHAAA3BAAAJ0cAADdEAAAnhwAAN4QAACfHAAA3xAAAKAcAADgEAAAoRwAAOEQAACiHAAA4hAAAKMcAADjEAAApBwAAOQQAAClHAAA5RAAAKYcAADmEAAApxwAAOcQAACoHAAA6BAAAKkcAADpEAAAqhwAAOoQAACrHAAA6xAAAKwcAADsEAAArRwAAO0QAACuHAAA7hAAAK8cAADvEAAAsBwAAPAQAACxHAAA8RAAALIcAADyEAAAsxwAAPMQAAC0HAAA9BAAALUcAAD1EAAAthwAAPYQAAC3HAAA9xAAALgcAAD4EAAAuRwAAPkQAAC6HAAA+hAAAL0cAAD9EAAAvhwAAP4QAAC/HAAA/xAAAAAeAAABHgAAAh4AAAMeAAAEHgAABR4AAAYeAAAHHgAACB4AAAkeAAAKHgAACx4AAAweAAANHgAADh4AAA8eAAAQHgAAER4AABIeAAATHgAAFB4AABUeAAAWHgAAFx4AABgeAAAZHgAAGh4AABseAAAcHgAAHR4AAB4eAAAfHgAAIB4AACEeAAAiHgAAIx4AACQeAAAlHgAAJh4AACceAAAoHgAAKR4AACoeAAArHgAALB4AAC0eAAAuHgAALx4AADAeAAAxHgAAMh4AADMeAAA0HgAANR4AADYeAAA3HgAAOB4AADkeAAA6HgAAOx4AADweAAA9HgAAPh4AAD8eAABAHgAAQR4AAEIeAABDHgAARB4AAEUeAABGHgAARx4AAEgeAABJHgAASh4AAEseAABMHgAATR4AAE4eAABPHgAAUB4AAFEeAABSHgAAUx4AAFQeAABVHgAAVh4AAFceAABYHgAAWR4AAFoeAABbHgAAXB4AAF0eAABeHgAAXx4AAGAeAABhHgAAYh4AAGMeAABkHgAAZR4AAGYeAABnHgAAaB4AAGkeAABqHgAAax4AAGweAABtHgAAbh4AAG8eAABwHgAAcR4AAHIeAABzHgAAdB4AAHUeAAB2HgAAdx4AAHgeAAB5HgAAeh4AAHseAAB8HgAAfR4AAH4eAAB/HgAAgB4AAIEeAACCHgAAgx4AAIQeAACFHgAAhh4AAIceAACIHgAAiR4AAIoeAACLHgAAjB4AAI0eAACOHgAAjx4AAJAeAACRHgAAkh4AAJMeAACUHgAAlR4AAJ4eAADfAAAAoB4AAKEeAACiHgAAox4AAKQeAAClHgAAph4AAKceAACoHgAAqR4AAKoeAACrHgAArB4AAK0eAACuHgAArx4AALAeAACxHgAAsh4AALMeAAC0HgAAtR4AALYeAAC3HgAAuB4AALkeAAC6HgAAux4AALweAAC9HgAAvh4AAL8eAADAHgAAwR4AAMIeAADDHgAAxB4AAMUeAADGHgAAxx4AAMgeAADJHgAAyh4AAMseAADMHgAAzR4AAM4eAADPHgAA0B4AANEeAADSHgAA0x4AANQeAADVHgAA1h4AANceAADYHgAA2R4AANoeAADbHgAA3B4AAN0eAADeHgAA3x4AAOAeAADhHgAA4h4AAOMeAADkHgAA5R4AAOYeAADnHgAA6B4AAOkeAADqHgAA6x4AAOweAADtHgAA7h4AAO8eAADwHgAA8R4AAPIeAADzHgAA9B4AAPUeAAD2HgAA9x4AAPgeAAD5HgAA+h4AAPseAAD8HgAA/R4AAP4eAAD/HgAACB8AAAAfAAAJHwAAAR8AAAofAAACHwAACx8AAAMfAAAMHwAABB8AAA0fAAAFHwAADh8AAAYfAAAPHwAABx8AABgfAAAQHwAAGR8AABEfAAAaHwAAEh8AABsfAAATHwAAHB8AABQfAAAdHwAAFR8AACgfAAAgHwAAKR8AACEfAAAqHwAAIh8AACsfAAAjHwAALB8AACQfAAAtHwAAJR8AAC4fAAAmHwAALx8AACcfAAA4HwAAMB8AADkfAAAxHwAAOh8AADIfAAA7HwAAMx8AADwfAAA0HwAAPR8AADUfAAA+HwAANh8AAD8fAAA3HwAASB8AAEAfAABJHwAAQR8AAEofAABCHwAASx8AAEMfAABMHwAARB8AAE0fAABFHwAAWR8AAFEfAABbHwAAUx8AAF0fAABVHwAAXx8AAFcfAABoHwAAYB8AAGkfAABhHwAAah8AAGIfAABrHwAAYx8AAGwfAABkHwAAbR8AAGUfAABuHwAAZh8AAG8fAABnHwAAiB8AAIAfAACJHwAAgR8AAIofAACCHwAAix8AAIMfAACMHwAAhB8AAI0fAACFHwAAjh8AAIYfAACPHwAAhx8AAJgfAACQHwAAmR8AAJEfAACaHwAAkh8AAJsfAACTHwAAnB8AAJQfAACdHwAAlR8AAJ4fAACWHwAAnx8AAJcfAACoHwAAoB8AAKkfAAChHwAAqh8AAKIfAACrHwAAox8AAKwfAACkHwAArR8AAKUfAACuHwAAph8AAK8fAACnHwAAuB8AALAfAAC5HwAAsR8AALofAABwHwAAux8AAHEfAAC8HwAAsx8AAMgfAAByHwAAyR8AAHMfAADKHwAAdB8AAMsfAAB1HwAAzB8AAMMfAADYHwAA0B8AANkfAADRHwAA2h8AAHYfAADbHwAAdx8AAOgfAADgHwAA6R8AAOEfAADqHwAAeh8AAOsfAAB7HwAA7B8AAOUfAAD4HwAAeB8AAPkfAAB5HwAA+h8AAHwfAAD7HwAAfR8AAPwfAADzHwAAJiEAAMkDAAAqIQAAawAAACshAADlAAAAMiEAAE4hAABgIQAAcCEAAGEhAABxIQAAYiEAAHIhAABjIQAAcyEAAGQhAAB0IQAAZSEAAHUhAABmIQAAdiEAAGchAAB3IQAAaCEAAHghAABpIQAAeSEAAGohAAB6IQAAayEAAHshAABsIQAAfCEAAG0hAAB9IQAAbiEAAH4hAABvIQAAfyEAAIMhAACEIQAAtiQAANAkAAC3JAAA0SQAALgkAADSJAAAuSQAANMkAAC6JAAA1CQAALskAADVJAAAvCQAANYkAAC9JAAA1yQAAL4kAADYJAAAvyQAANkkAADAJAAA2iQAAMEkAADbJAAAwiQAANwkAADDJAAA3SQAAMQkAADeJAAAxSQAAN8kAADGJAAA4CQAAMckAADhJAAAyCQAAOIkAADJJAAA4yQAAMokAADkJAAAyyQAAOUkAADMJAAA5iQAAM0kAADnJAAAziQAAOgkAADPJAAA6SQAAAAsAAAwLAAAASwAADEsAAACLAAAMiwAAAMsAAAzLAAABCwAADQsAAAFLAAANSwAAAYsAAA2LAAABywAADcsAAAILAAAOCwAAAksAAA5LAAACiwAADosAAALLAAAOywAAAwsAAA8LAAADSwAAD0sAAAOLAAAPiwAAA8sAAA/LAAAECwAAEAsAAARLAAAQSwAABIsAABCLAAAEywAAEMsAAAULAAARCwAABUsAABFLAAAFiwAAEYsAAAXLAAARywAABgsAABILAAAGSwAAEksAAAaLAAASiwAABssAABLLAAAHCwAAEwsAAAdLAAATSwAAB4sAABOLAAAHywAAE8sAAAgLAAAUCwAACEsAABRLAAAIiwAAFIsAAAjLAAAUywAACQsAABULAAAJSwAAFUsAAAmLAAAViwAACcsAABXLAAAKCwAAFgsAAApLAAAWSwAACosAABaLAAAKywAAFssAAAsLAAAXCwAAC0sAABdLAAALiwAAF4sAAAvLAAAXywAAGAsAABhLAAAYiwAAGsCAABjLAAAfR0AAGQsAAB9AgAAZywAAGgsAABpLAAAaiwAAGssAABsLAAAbSwAAFECAABuLAAAcQIAAG8sAABQAgAAcCwAAFICAAByLAAAcywAAHUsAAB2LAAAfiwAAD8CAAB/LAAAQAIAAIAsAACBLAAAgiwAAIMsAACELAAAhSwAAIYsAACHLAAAiCwAAIksAACKLAAAiywAAIwsAACNLAAAjiwAAI8sAACQLAAAkSwAAJIsAACTLAAAlCwAAJUsAACWLAAAlywAAJgsAACZLAAAmiwAAJssAACcLAAAnSwAAJ4sAACfLAAAoCwAAKEsAACiLAAAoywAAKQsAAClLAAApiwAAKcsAACoLAAAqSwAAKosAACrLAAArCwAAK0sAACuLAAArywAALAsAACxLAAAsiwAALMsAAC0LAAAtSwAALYsAAC3LAAAuCwAALksAAC6LAAAuywAALwsAAC9LAAAviwAAL8sAADALAAAwSwAAMIsAADDLAAAxCwAAMUsAADGLAAAxywAAMgsAADJLAAAyiwAAMssAADMLAAAzSwAAM4sAADPLAAA0CwAANEsAADSLAAA0ywAANQsAADVLAAA1iwAANcsAADYLAAA2SwAANosAADbLAAA3CwAAN0sAADeLAAA3ywAAOAsAADhLAAA4iwAAOMsAADrLAAA7CwAAO0sAADuLAAA8iwAAPMsAABApgAAQaYAAEKmAABDpgAARKYAAEWmAABGpgAAR6YAAEimAABJpgAASqYAAEumAABMpgAATaYAAE6mAABPpgAAUKYAAFGmAABSpgAAU6YAAFSmAABVpgAAVqYAAFemAABYpgAAWaYAAFqmAABbpgAAXKYAAF2mAABepgAAX6YAAGCmAABhpgAAYqYAAGOmAABkpgAAZaYAAGamAABnpgAAaKYAAGmmAABqpgAAa6YAAGymAABtpgAAgKYAAIGmAACCpgAAg6YAAISmAACFpgAAhqYAAIemAACIpgAAiaYAAIqmAACLpgAAjKYAAI2mAACOpgAAj6YAAJCmAACRpgAAkqYAAJOmAACUpgAAlaYAAJamAACXpgAAmKYAAJmmAACapgAAm6YAACKnAAAjpwAAJKcAACWnAAAmpwAAJ6cAACinAAAppwAAKqcAACunAAAspwAALacAAC6nAAAvpwAAMqcAADOnAAA0pwAANacAADanAAA3pwAAOKcAADmnAAA6pwAAO6cAADynAAA9pwAAPqcAAD+nAABApwAAQacAAEKnAABDpwAARKcAAEWnAABGpwAAR6cAAEinAABJpwAASqcAAEunAABMpwAATacAAE6nAABPpwAAUKcAAFGnAABSpwAAU6cAAFSnAABVpwAAVqcAAFenAABYpwAAWacAAFqnAABbpwAAXKcAAF2nAABepwAAX6cAAGCnAABhpwAAYqcAAGOnAABkpwAAZacAAGanAABnpwAAaKcAAGmnAABqpwAAa6cAAGynAABtpwAAbqcAAG+nAAB5pwAAeqcAAHunAAB8pwAAfacAAHkdAAB+pwAAf6cAAICnAACBpwAAgqcAAIOnAACEpwAAhacAAIanAACHpwAAi6cAAIynAACNpwAAZQIAAJCnAACRpwAAkqcAAJOnAACWpwAAl6cAAJinAACZpwAAmqcAAJunAACcpwAAnacAAJ6nAACfpwAAoKcAAKGnAACipwAAo6cAAKSnAAClpwAApqcAAKenAACopwAAqacAAKqnAABmAgAAq6cAAFwCAACspwAAYQIAAK2nAABsAgAArqcAAGoCAACwpwAAngIAALGnAACHAgAAsqcAAJ0CAACzpwAAU6sAALSnAAC1pwAAtqcAALenAAC4pwAAuacAALqnAAC7pwAAvKcAAL2nAAC+pwAAv6cAAMCnAADBpwAAwqcAAMOnAADEpwAAlKcAAMWnAACCAgAAxqcAAI4dAADHpwAAyKcAAMmnAADKpwAAy6cAAGQCAADMpwAAzacAAM6nAADPpwAA0KcAANGnAADSpwAA06cAANSnAADVpwAA1qcAANenAADYpwAA2acAANqnAADbpwAA3KcAAJsBAAD1pwAA9qcAACH/AABB/wAAIv8AAEL/AAAj/wAAQ/8AACT/AABE/wAAJf8AAEX/AAAm/wAARv8AACf/AABH/wAAKP8AAEj/AAAp/wAASf8AACr/AABK/wAAK/8AAEv/AAAs/wAATP8AAC3/AABN/wAALv8AAE7/AAAv/wAAT/8AADD/AABQ/wAAMf8AAFH/AAAy/wAAUv8AADP/AABT/wAANP8AAFT/AAA1/wAAVf8AADb/AABW/wAAN/8AAFf/AAA4/wAAWP8AADn/AABZ/wAAOv8AAFr/AAAABAEAKAQBAAEEAQApBAEAAgQBACoEAQADBAEAKwQBAAQEAQAsBAEABQQBAC0EAQAGBAEALgQBAAcEAQAvBAEACAQBADAEAQAJBAEAMQQBAAoEAQAyBAEACwQBADMEAQAMBAEANAQBAA0EAQA1BAEADgQBADYEAQAPBAEANwQBABAEAQA4BAEAEQQBADkEAQASBAEAOgQBABMEAQA7BAEAFAQBADwEAQAVBAEAPQQBABYEAQA+BAEAFwQBAD8EAQAYBAEAQAQBABkEAQBBBAEAGgQBAEIEAQAbBAEAQwQBABwEAQBEBAEAHQQBAEUEAQAeBAEARgQBAB8EAQBHBAEAIAQBAEgEAQAhBAEASQQBACIEAQBKBAEAIwQBAEsEAQAkBAEATAQBACUEAQBNBAEAJgQBAE4EAQAnBAEATwQBALAEAQDYBAEAsQQBANkEAQCyBAEA2gQBALMEAQDbBAEAtAQBANwEAQC1BAEA3QQBALYEAQDeBAEAtwQBAN8EAQC4BAEA4AQBALkEAQDhBAEAugQBAOIEAQC7BAEA4wQBALwEAQDkBAEAvQQBAOUEAQC+BAEA5gQBAL8EAQDnBAEAwAQBAOgEAQDBBAEA6QQBAMIEAQDqBAEAwwQBAOsEAQDEBAEA7AQBAMUEAQDtBAEAxgQBAO4EAQDHBAEA7wQBAMgEAQDwBAEAyQQBAPEEAQDKBAEA8gQBAMsEAQDzBAEAzAQBAPQEAQDNBAEA9QQBAM4EAQD2BAEAzwQBAPcEAQDQBAEA+AQBANEEAQD5BAEA0gQBAPoEAQDTBAEA+wQBAHAFAQCXBQEAcQUBAJgFAQByBQEAmQUBAHMFAQCaBQEAdAUBAJsFAQB1BQEAnAUBAHYFAQCdBQEAdwUBAJ4FAQB4BQEAnwUBAHkFAQCgBQEAegUBAKEFAQB8BQEAowUBAH0FAQCkBQEAfgUBAKUFAQB/BQEApgUBAIAFAQCnBQEAgQUBAKgFAQCCBQEAqQUBAIMFAQCqBQEAhAUBAKsFAQCFBQEArAUBAIYFAQCtBQEAhwUBAK4FAQCIBQEArwUBAIkFAQCwBQEAigUBALEFAQCMBQEAswUBAI0FAQC0BQEAjgUBALUFAQCPBQEAtgUBAJAFAQC3BQEAkQUBALgFAQCSBQEAuQUBAJQFAQC7BQEAlQUBALwFAQCADAEAwAwBAIEMAQDBDAEAggwBAMIMAQCDDAEAwwwBAIQMAQDEDAEAhQwBAMUMAQCGDAEAxgwBAIcMAQDHDAEAiAwBAMgMAQCJDAEAyQwBAIoMAQDKDAEAiwwBAMsMAQCMDAEAzAwBAI0MAQDNDAEAjgwBAM4MAQCPDAEAzwwBAJAMAQDQDAEAkQwBANEMAQCSDAEA0gwBAJMMAQDTDAEAlAwBANQMAQCVDAEA1QwBAJYMAQDWDAEAlwwBANcMAQCYDAEA2AwBAJkMAQDZDAEAmgwBANoMAQCbDAEA2wwBAJwMAQDcDAEAnQwBAN0MAQCeDAEA3gwBAJ8MAQDfDAEAoAwBAOAMAQChDAEA4QwBAKIMAQDiDAEAowwBAOMMAQCkDAEA5AwBAKUMAQDlDAEApgwBAOYMAQCnDAEA5wwBAKgMAQDoDAEAqQwBAOkMAQCqDAEA6gwBAKsMAQDrDAEArAwBAOwMAQCtDAEA7QwBAK4MAQDuDAEArwwBAO8MAQCwDAEA8AwBALEMAQDxDAEAsgwBAPIMAQBQDQEAcA0BAFENAQBxDQEAUg0BAHINAQBTDQEAcw0BAFQNAQB0DQEAVQ0BAHUNAQBWDQEAdg0BAFcNAQB3DQEAWA0BAHgNAQBZDQEAeQ0BAFoNAQB6DQEAWw0BAHsNAQBcDQEAfA0BAF0NAQB9DQEAXg0BAH4NAQBfDQEAfw0BAGANAQCADQEAYQ0BAIENAQBiDQEAgg0BAGMNAQCDDQEAZA0BAIQNAQBlDQEAhQ0BAKAYAQDAGAEAoRgBAMEYAQCiGAEAwhgBAKMYAQDDGAEApBgBAMQYAQClGAEAxRgBAKYYAQDGGAEApxgBAMcYAQCoGAEAyBgBAKkYAQDJGAEAqhgBAMoYAQCrGAEAyxgBAKwYAQDMGAEArRgBAM0YAQCuGAEAzhgBAK8YAQDPGAEAsBgBANAYAQCxGAEA0RgBALIYAQDSGAEAsxgBANMYAQC0GAEA1BgBALUYAQDVGAEAthgBANYYAQC3GAEA1xgBALgYAQDYGAEAuRgBANkYAQC6GAEA2hgBALsYAQDbGAEAvBgBANwYAQC9GAEA3RgBAL4YAQDeGAEAvxgBAN8YAQBAbgEAYG4BAEFuAQBhbgEAQm4BAGJuAQBDbgEAY24BAERuAQBkbgEARW4BAGVuAQBGbgEAZm4BAEduAQBnbgEASG4BAGhuAQBJbgEAaW4BAEpuAQBqbgEAS24BAGtuAQBMbgEAbG4BAE1uAQBtbgEATm4BAG5uAQBPbgEAb24BAFBuAQBwbgEAUW4BAHFuAQBSbgEAcm4BAFNuAQBzbgEAVG4BAHRuAQBVbgEAdW4BAFZuAQB2bgEAV24BAHduAQBYbgEAeG4BAFluAQB5bgEAWm4BAHpuAQBbbgEAe24BAFxuAQB8bgEAXW4BAH1uAQBebgEAfm4BAF9uAQB/bgEAoG4BALtuAQChbgEAvG4BAKJuAQC9bgEAo24BAL5uAQCkbgEAv24BAKVuAQDAbgEApm4BAMFuAQCnbgEAwm4BAKhuAQDDbgEAqW4BAMRuAQCqbgEAxW4BAKtuAQDGbgEArG4BAMduAQCtbgEAyG4BAK5uAQDJbgEAr24BAMpuAQCwbgEAy24BALFuAQDMbgEAsm4BAM1uAQCzbgEAzm4BALRuAQDPbgEAtW4BANBuAQC2bgEA0W4BALduAQDSbgEAuG4BANNuAQAA6QEAIukBAAHpAQAj6QEAAukBACTpAQAD6QEAJekBAATpAQAm6QEABekBACfpAQAG6QEAKOkBAAfpAQAp6QEACOkBACrpAQAJ6QEAK+kBAArpAQAs6QEAC+kBAC3pAQAM6QEALukBAA3pAQAv6QEADukBADDpAQAP6QEAMekBABDpAQAy6QEAEekBADPpAQAS6QEANOkBABPpAQA16QEAFOkBADbpAQAV6QEAN+kBABbpAQA46QEAF+kBADnpAQAY6QEAOukBABnpAQA76QEAGukBADzpAQAb6QEAPekBABzpAQA+6QEAHekBAD/pAQAe6QEAQOkBAB/pAQBB6QEAIOkBAELpAQAh6QEAQ+kBAAADAACDBCAAkQVgAF0ToAASFyAfDCBgH+8sYCsqMOArb6agLAKoIC0e+yAuAP5gNp7/oDb9ASE3AQphNyQNITirDqE5LxghOvMeIUtANKFTHmHhVPBqYVVPb+FVnbxhVgDPYVdl0aFXANohWADgoVmu4iFb7OThXNDoYV0gAO5e8AF/X2AGAABmCeAAQBCgAWkT4AXuFmAGRhmgBnAgoAdgJKAJdifgCv0sYAsHMKALkjHgCyCmoAwwqCAO8KugDhD/IBAHAWEQ4QKhEFgIYRH6DOESYA6hFlAUYRdQFuEZ4BhhGvAbYRtQH+EbACQhHTBhoR1gauEdcG0hHoBuIR/0b2Ef8MyhH8DS4R/O1yEgQOHhIPDiISHw5GEhx+ihIXHsISIA8aEi8PvhI/r7MiQuLjB4MDEyMzQ1Njc4OUFCQ0RFRlJlZkNlbGwgYWxyZWFkeSBtdXRhYmx5IGJvcnJvd2VkUmVmQ2VsbCBhbHJlYWR5IGJvcnJvd2VkxEcQAMZHEADIRxAAAgAAAAIAAAAH");
base64DecodeToExistingUint8Array(bufferView, 1081436, "Tg==");
base64DecodeToExistingUint8Array(bufferView, 1081448, "BA==");
}
var scratchBuffer = new ArrayBuffer(16);
var i32ScratchView = new Int32Array(scratchBuffer);
new Float32Array(scratchBuffer);
var f64ScratchView = new Float64Array(scratchBuffer);
function wasm2js_scratch_load_i32(index) {
return i32ScratchView[index];
}
function wasm2js_scratch_store_i32(index, value) {
i32ScratchView[index] = value;
}
function wasm2js_scratch_load_f64() {
return f64ScratchView[0];
}
function wasm2js_scratch_store_f64(value) {
f64ScratchView[0] = value;
}
function wasm2js_trap() { throw new Error('abort'); }
function wasm2js_memory_copy(dest, source, size) {
// TODO: traps on invalid things
bufferView.copyWithin(dest, source, source + size);
}
function wasm2js_memory_fill(dest, value, size) {
dest = dest >>> 0;
size = size >>> 0;
if (dest + size > bufferView.length) throw "trap: invalid memory.fill";
bufferView.fill(value, dest, dest + size);
}
function asmFunc(imports) {
var buffer = new ArrayBuffer(1114112);
var HEAP8 = new Int8Array(buffer);
var HEAP16 = new Int16Array(buffer);
var HEAP32 = new Int32Array(buffer);
var HEAPU8 = new Uint8Array(buffer);
var HEAPU16 = new Uint16Array(buffer);
var HEAPU32 = new Uint32Array(buffer);
new Float32Array(buffer);
var HEAPF64 = new Float64Array(buffer);
var Math_imul = Math.imul;
var Math_abs = Math.abs;
var Math_clz32 = Math.clz32;
var Math_min = Math.min;
var Math_floor = Math.floor;
var Math_ceil = Math.ceil;
var Math_trunc = Math.trunc;
var __wbindgen_externref_xform__ = imports.__wbindgen_externref_xform__;
var fimport$0 = __wbindgen_externref_xform__.__wbindgen_externref_statics_end;
var $_plain_bg_js = imports["./plain_bg.js"];
var fimport$1 = $_plain_bg_js.__wbindgen_object_drop_ref;
var fimport$2 = $_plain_bg_js.__wbg_isArray_1056cf47eb549e51;
var fimport$3 = $_plain_bg_js.__wbg_keys_3df854e45a410b62;
var fimport$4 = $_plain_bg_js.__wbg_length_b03a0fabb109b1e9;
var fimport$5 = $_plain_bg_js.__wbg_with_length_81a2c896511707d0;
var fimport$6 = $_plain_bg_js.__wbg_set_b3a2e08583103676;
var fimport$7 = $_plain_bg_js.__wbg_get_unchecked_e6325ad374eff861;
var fimport$8 = $_plain_bg_js.__wbg_length_186163212ffe79c3;
var fimport$9 = $_plain_bg_js.__wbg_prototypesetcall_13162965d1fe7aa3;
var fimport$10 = $_plain_bg_js.__wbg_parse_c3f72b5a24f83c01;
var fimport$11 = $_plain_bg_js.__wbg_new_787b9fb330d55d78;
var fimport$12 = $_plain_bg_js.__wbg_get_2080c49015e35254;
var fimport$13 = $_plain_bg_js.__wbg_set_2793479888329cb6;
var fimport$14 = $_plain_bg_js.__wbg_get_bb8b6b35041e00c9;
var fimport$15 = $_plain_bg_js.__wbg___wbindgen_number_get_934b640d0889af78;
var fimport$16 = $_plain_bg_js.__wbg___wbindgen_throw_4c88d8bf264fd984;
var fimport$17 = $_plain_bg_js.__wbg___wbindgen_is_null_c22311b1cc228e3a;
var fimport$18 = $_plain_bg_js.__wbg_Error_208446807d0d1e30;
var fimport$19 = $_plain_bg_js.__wbg___wbindgen_is_bigint_5fa10641e039d3ef;
var fimport$20 = $_plain_bg_js.__wbg___wbindgen_is_object_8b968c3ab8e96595;
var fimport$21 = $_plain_bg_js.__wbg___wbindgen_is_symbol_f846131a047725ea;
var fimport$22 = $_plain_bg_js.__wbg___wbindgen_string_get_7ce8eee7fd327545;
var fimport$23 = $_plain_bg_js.__wbg___wbindgen_boolean_get_4f1baf9a00be3c74;
var fimport$24 = $_plain_bg_js.__wbg___wbindgen_is_function_741ff2bb612836f5;
var fimport$25 = $_plain_bg_js.__wbg___wbindgen_is_undefined_be5b34249ff1fc15;
var fimport$26 = $_plain_bg_js.__wbindgen_generic_0000000000000001;
var global$0 = 1048576;
var global$1 = 1081436;
var global$2 = 1081480;
var i64toi32_i32$HIGH_BITS = 0;
function $0($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$9_1 = global$0 - 16 | 0;
global$0 = $9_1;
block : {
block1 : {
block2 : {
if ($0_1 >>> 0 >= 245) {
if ($0_1 >>> 0 > 4294901708) {
$0_1 = 0;
break block;
}
$1_1 = $0_1 + 11 | 0;
$5_1 = $1_1 & -8;
$8_1 = HEAP32[270481];
if (!$8_1) {
break block1
}
$7_1 = 31;
if ($0_1 >>> 0 >= 16777205) {
break block2
}
$0_1 = Math_clz32($1_1 >>> 8 | 0);
$7_1 = (($5_1 >>> 38 - $0_1 & 1) - ($0_1 << 1) | 0) + 62 | 0;
break block2;
}
block9 : {
block11 : {
block5 : {
block4 : {
block3 : {
$4_1 = HEAP32[270480];
$5_1 = $0_1 >>> 0 < 11 ? 16 : $0_1 + 11 & 504;
$0_1 = $5_1 >>> 3 | 0;
$1_1 = $4_1 >>> $0_1 | 0;
if ($1_1 & 3) {
$6_1 = $0_1 + (($1_1 ^ -1) & 1) | 0;
$1_1 = $6_1 << 3;
$0_1 = $1_1 + 1081656 | 0;
$2_1 = HEAP32[$1_1 + 1081664 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == ($3_1 | 0)) {
break block3
}
HEAP32[$3_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 8 >> 2] = $3_1;
break block4;
}
if (HEAPU32[270482] >= $5_1 >>> 0) {
break block1
}
if ($1_1) {
break block5
}
$0_1 = HEAP32[270481];
if (!$0_1) {
break block1
}
if ($0_1) {
$0_1 = 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
} else {
$0_1 = 32;
}
$1_1 = HEAP32[($0_1 << 2) + 1081512 >> 2];
$3_1 = (HEAP32[$1_1 + 4 >> 2] & -8) - $5_1 | 0;
$2_1 = $1_1;
while (1) {
block6 : {
$0_1 = HEAP32[$1_1 + 16 >> 2];
if ($0_1) {
break block6
}
$0_1 = HEAP32[$1_1 + 20 >> 2];
if ($0_1) {
break block6
}
$7_1 = HEAP32[$2_1 + 24 >> 2];
block8 : {
block7 : {
$0_1 = HEAP32[$2_1 + 12 >> 2];
if (($2_1 | 0) == ($0_1 | 0)) {
$0_1 = HEAP32[$2_1 + 20 >> 2];
$1_1 = HEAP32[($0_1 ? 20 : 16) + $2_1 >> 2];
if ($1_1) {
break block7
}
$0_1 = 0;
break block8;
}
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 8 >> 2] = $1_1;
break block8;
}
$4_1 = $0_1 ? $2_1 + 20 | 0 : $2_1 + 16 | 0;
while (1) {
$6_1 = $4_1;
$0_1 = $1_1;
$1_1 = HEAP32[$0_1 + 20 >> 2];
$4_1 = $1_1 ? $0_1 + 20 | 0 : $0_1 + 16 | 0;
$1_1 = HEAP32[($1_1 ? 20 : 16) + $0_1 >> 2];
if ($1_1) {
continue
}
break;
}             HEAP32[$6_1 >> 2] = 0;
}
if (!$7_1) {
break block9
}
$1_1 = (HEAP32[$2_1 + 28 >> 2] << 2) + 1081512 | 0;
block10 : {
if (HEAP32[$1_1 >> 2] != ($2_1 | 0)) {
if (HEAP32[$7_1 + 16 >> 2] != ($2_1 | 0)) {
HEAP32[$7_1 + 20 >> 2] = $0_1;
if ($0_1) {
break block10
}
break block9;
}
HEAP32[$7_1 + 16 >> 2] = $0_1;
if ($0_1) {
break block10
}
break block9;
}
HEAP32[$1_1 >> 2] = $0_1;
if (!$0_1) {
break block11
}
}
HEAP32[$0_1 + 24 >> 2] = $7_1;
$1_1 = HEAP32[$2_1 + 16 >> 2];
if ($1_1) {
HEAP32[$0_1 + 16 >> 2] = $1_1;
HEAP32[$1_1 + 24 >> 2] = $0_1;
}
$1_1 = HEAP32[$2_1 + 20 >> 2];
if (!$1_1) {
break block9
}
HEAP32[$0_1 + 20 >> 2] = $1_1;
HEAP32[$1_1 + 24 >> 2] = $0_1;
break block9;
}
$4_1 = (HEAP32[$0_1 + 4 >> 2] & -8) - $5_1 | 0;
$1_1 = $4_1 >>> 0 < $3_1 >>> 0;
$3_1 = $1_1 ? $4_1 : $3_1;
$2_1 = $1_1 ? $0_1 : $2_1;
$1_1 = $0_1;
continue;
}         }
(wasm2js_i32$0 = 1081920, wasm2js_i32$1 = __wasm_rotl_i32(-2, $6_1) & $4_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
}
$0_1 = $2_1 + 8 | 0;
HEAP32[$2_1 + 4 >> 2] = $1_1 | 3;
$1_1 = $1_1 + $2_1 | 0;
HEAP32[$1_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] | 1;
break block;
}
$2_1 = 2 << $0_1;
$0_1 = (0 - $2_1 | $2_1) & $1_1 << $0_1;
$6_1 = $0_1 ? 31 - Math_clz32($0_1 ^ $0_1 - 1) | 0 : 32;
$1_1 = $6_1 << 3;
$2_1 = $1_1 + 1081656 | 0;
$0_1 = HEAP32[$1_1 + 1081664 >> 2];
$3_1 = HEAP32[$0_1 + 8 >> 2];
block12 : {
if (($2_1 | 0) != ($3_1 | 0)) {
HEAP32[$3_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 8 >> 2] = $3_1;
break block12;
}
(wasm2js_i32$0 = 1081920, wasm2js_i32$1 = __wasm_rotl_i32(-2, $6_1) & $4_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
}
HEAP32[$0_1 + 4 >> 2] = $5_1 | 3;
$7_1 = $0_1 + $5_1 | 0;
$6_1 = $1_1 - $5_1 | 0;
HEAP32[$7_1 + 4 >> 2] = $6_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $6_1;
$2_1 = HEAP32[270482];
if ($2_1) {
$1_1 = HEAP32[270484];
$4_1 = HEAP32[270480];
$3_1 = 1 << ($2_1 >>> 3);
block13 : {
if (!($4_1 & $3_1)) {
HEAP32[270480] = $3_1 | $4_1;
$3_1 = ($2_1 & -8) + 1081656 | 0;
$4_1 = $3_1;
break block13;
}
$2_1 = $2_1 & -8;
$4_1 = $2_1 + 1081656 | 0;
$3_1 = HEAP32[$2_1 + 1081664 >> 2];
}
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $1_1;
HEAP32[$1_1 + 12 >> 2] = $4_1;
HEAP32[$1_1 + 8 >> 2] = $3_1;
}
$0_1 = $0_1 + 8 | 0;
HEAP32[270484] = $7_1;
HEAP32[270482] = $6_1;
break block;
}
(wasm2js_i32$0 = 1081924, wasm2js_i32$1 = HEAP32[270481] & __wasm_rotl_i32(-2, HEAP32[$2_1 + 28 >> 2])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
}
block16 : {
block14 : {
if ($3_1 >>> 0 >= 16) {
HEAP32[$2_1 + 4 >> 2] = $5_1 | 3;
$6_1 = $2_1 + $5_1 | 0;
HEAP32[$6_1 + 4 >> 2] = $3_1 | 1;
HEAP32[$3_1 + $6_1 >> 2] = $3_1;
$1_1 = HEAP32[270482];
if (!$1_1) {
break block14
}
$0_1 = HEAP32[270484];
$4_1 = HEAP32[270480];
$7_1 = 1 << ($1_1 >>> 3);
block15 : {
if (!($4_1 & $7_1)) {
HEAP32[270480] = $4_1 | $7_1;
$4_1 = ($1_1 & -8) + 1081656 | 0;
$1_1 = $4_1;
break block15;
}
$4_1 = $1_1 & -8;
$1_1 = $4_1 + 1081656 | 0;
$4_1 = HEAP32[$4_1 + 1081664 >> 2];
}
HEAP32[$1_1 + 8 >> 2] = $0_1;
HEAP32[$4_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 12 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $4_1;
break block14;
}
$0_1 = $3_1 + $5_1 | 0;
HEAP32[$2_1 + 4 >> 2] = $0_1 | 3;
$0_1 = $0_1 + $2_1 | 0;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$0_1 + 4 >> 2] | 1;
break block16;
}
HEAP32[270484] = $6_1;
HEAP32[270482] = $3_1;
}
$0_1 = $2_1 + 8 | 0;
if (!$0_1) {
break block1
}
break block;
}
$3_1 = 0 - $5_1 | 0;
$2_1 = HEAP32[($7_1 << 2) + 1081512 >> 2];
block20 : {
block19 : {
block17 : {
if (!$2_1) {
$1_1 = 0;
$0_1 = 0;
break block17;
}
$1_1 = 0;
$4_1 = $5_1 << (($7_1 | 0) != 31 ? 25 - ($7_1 >>> 1 | 0) | 0 : 0);
$0_1 = 0;
while (1) {
block18 : {
$6_1 = HEAP32[$2_1 + 4 >> 2] & -8;
if ($6_1 >>> 0 < $5_1 >>> 0) {
break block18
}
$6_1 = $6_1 - $5_1 | 0;
if ($6_1 >>> 0 >= $3_1 >>> 0) {
break block18
}
$1_1 = $2_1;
$3_1 = $6_1;
if ($3_1) {
break block18
}
$3_1 = 0;
$0_1 = $1_1;
break block19;
}
$6_1 = HEAP32[$2_1 + 20 >> 2];
$2_1 = HEAP32[(($4_1 >>> 29 & 4) + $2_1 | 0) + 16 >> 2];
$0_1 = $6_1 ? (($6_1 | 0) != ($2_1 | 0) ? $6_1 : $0_1) : $0_1;
$4_1 = $4_1 << 1;
if ($2_1) {
continue
}
break;
}      }
if (!($0_1 | $1_1)) {
$1_1 = 0;
$0_1 = 2 << $7_1;
$0_1 = $8_1 & (0 - $0_1 | $0_1);
if (!$0_1) {
break block1
}
if ($0_1) {
$0_1 = 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
} else {
$0_1 = 32;
}
$0_1 = HEAP32[($0_1 << 2) + 1081512 >> 2];
}
if (!$0_1) {
break block20
}
}
while (1) {
$4_1 = HEAP32[$0_1 + 4 >> 2] & -8;
$6_1 = $4_1 - $5_1 | 0;
$2_1 = $6_1 >>> 0 < $3_1 >>> 0;
$4_1 = $4_1 >>> 0 < $5_1 >>> 0;
$3_1 = $4_1 ? $3_1 : $2_1 ? $6_1 : $3_1;
$1_1 = $4_1 ? $1_1 : $2_1 ? $0_1 : $1_1;
$2_1 = HEAP32[$0_1 + 16 >> 2];
if ($2_1) {
$0_1 = $2_1;
} else {
$0_1 = HEAP32[$0_1 + 20 >> 2];
}
if ($0_1) {
continue
}
break;
}    }
if (!$1_1) {
break block1
}
$0_1 = HEAP32[270482];
if ($0_1 >>> 0 >= $5_1 >>> 0 & $0_1 - $5_1 >>> 0 <= $3_1 >>> 0) {
break block1
}
$7_1 = HEAP32[$1_1 + 24 >> 2];
block22 : {
block21 : {
$0_1 = HEAP32[$1_1 + 12 >> 2];
if (($1_1 | 0) == ($0_1 | 0)) {
$0_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[($0_1 ? 20 : 16) + $1_1 >> 2];
if ($2_1) {
break block21
}
$0_1 = 0;
break block22;
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 8 >> 2] = $2_1;
break block22;
}
$4_1 = $0_1 ? $1_1 + 20 | 0 : $1_1 + 16 | 0;
while (1) {
$6_1 = $4_1;
$0_1 = $2_1;
$2_1 = HEAP32[$0_1 + 20 >> 2];
$4_1 = $2_1 ? $0_1 + 20 | 0 : $0_1 + 16 | 0;
$2_1 = HEAP32[($2_1 ? 20 : 16) + $0_1 >> 2];
if ($2_1) {
continue
}
break;
}     HEAP32[$6_1 >> 2] = 0;
}
block23 : {
if (!$7_1) {
break block23
}
block25 : {
$2_1 = (HEAP32[$1_1 + 28 >> 2] << 2) + 1081512 | 0;
block24 : {
if (HEAP32[$2_1 >> 2] != ($1_1 | 0)) {
if (HEAP32[$7_1 + 16 >> 2] != ($1_1 | 0)) {
HEAP32[$7_1 + 20 >> 2] = $0_1;
if ($0_1) {
break block24
}
break block23;
}
HEAP32[$7_1 + 16 >> 2] = $0_1;
if ($0_1) {
break block24
}
break block23;
}
HEAP32[$2_1 >> 2] = $0_1;
if (!$0_1) {
break block25
}
}
HEAP32[$0_1 + 24 >> 2] = $7_1;
$2_1 = HEAP32[$1_1 + 16 >> 2];
if ($2_1) {
HEAP32[$0_1 + 16 >> 2] = $2_1;
HEAP32[$2_1 + 24 >> 2] = $0_1;
}
$2_1 = HEAP32[$1_1 + 20 >> 2];
if (!$2_1) {
break block23
}
HEAP32[$0_1 + 20 >> 2] = $2_1;
HEAP32[$2_1 + 24 >> 2] = $0_1;
break block23;
}
(wasm2js_i32$0 = 1081924, wasm2js_i32$1 = HEAP32[270481] & __wasm_rotl_i32(-2, HEAP32[$1_1 + 28 >> 2])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
}
block26 : {
if ($3_1 >>> 0 >= 16) {
HEAP32[$1_1 + 4 >> 2] = $5_1 | 3;
$0_1 = $1_1 + $5_1 | 0;
HEAP32[$0_1 + 4 >> 2] = $3_1 | 1;
HEAP32[$0_1 + $3_1 >> 2] = $3_1;
if ($3_1 >>> 0 >= 256) {
$45($0_1, $3_1);
break block26;
}
$2_1 = HEAP32[270480];
$4_1 = 1 << ($3_1 >>> 3);
block27 : {
if (!($2_1 & $4_1)) {
HEAP32[270480] = $2_1 | $4_1;
$3_1 = ($3_1 & 248) + 1081656 | 0;
$2_1 = $3_1;
break block27;
}
$4_1 = $3_1 & 248;
$2_1 = $4_1 + 1081656 | 0;
$3_1 = HEAP32[$4_1 + 1081664 >> 2];
}
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 12 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $3_1;
break block26;
}
$0_1 = $3_1 + $5_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 3;
$0_1 = $0_1 + $1_1 | 0;
HEAP32[$0_1 + 4 >> 2] = HEAP32[$0_1 + 4 >> 2] | 1;
}
$0_1 = $1_1 + 8 | 0;
if ($0_1) {
break block
}
}
block31 : {
block39 : {
block38 : {
block37 : {
block32 : {
$1_1 = HEAP32[270482];
if ($1_1 >>> 0 < $5_1 >>> 0) {
$0_1 = HEAP32[270483];
if ($0_1 >>> 0 <= $5_1 >>> 0) {
$0_1 = $9_1 + 4 | 0;
$1_1 = $5_1 + 65583 & -65536;
$1_1 = ($1_1 >>> 16 | 0) + (($1_1 & 65535) != 0) | 0;
$4_1 = __wasm_memory_grow($1_1 | 0);
block28 : {
if (($4_1 | 0) == -1) {
$1_1 = 0;
$2_1 = 0;
break block28;
}
$2_1 = $1_1 << 16;
$1_1 = $4_1 << 16;
$2_1 = ($1_1 | 0) == (0 - $2_1 | 0) ? $2_1 - 16 | 0 : $2_1;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
$1_1 = HEAP32[$9_1 + 4 >> 2];
if (!$1_1) {
$0_1 = 0;
break block;
}
$6_1 = HEAP32[$9_1 + 12 >> 2];
$4_1 = HEAP32[$9_1 + 8 >> 2];
$0_1 = $4_1 + HEAP32[270486] | 0;
HEAP32[270486] = $0_1;
$2_1 = HEAP32[270487];
HEAP32[270487] = $0_1 >>> 0 > $2_1 >>> 0 ? $0_1 : $2_1;
block30 : {
block29 : {
$2_1 = HEAP32[270485];
if ($2_1) {
$0_1 = 1081640;
while (1) {
$3_1 = HEAP32[$0_1 >> 2];
$7_1 = HEAP32[$0_1 + 4 >> 2];
if (($1_1 | 0) == ($3_1 + $7_1 | 0)) {
break block29
}
$0_1 = HEAP32[$0_1 + 8 >> 2];
if ($0_1) {
continue
}
break;
}             break block30;
}
$0_1 = HEAP32[270489];
if (!($0_1 >>> 0 <= $1_1 >>> 0 ? $0_1 : 0)) {
HEAP32[270489] = $1_1;
}
HEAP32[270490] = 4095;
HEAP32[270413] = $6_1;
HEAP32[270411] = $4_1;
HEAP32[270410] = $1_1;
HEAP32[270417] = 1081656;
HEAP32[270419] = 1081664;
HEAP32[270416] = 1081656;
HEAP32[270421] = 1081672;
HEAP32[270418] = 1081664;
HEAP32[270423] = 1081680;
HEAP32[270420] = 1081672;
HEAP32[270425] = 1081688;
HEAP32[270422] = 1081680;
HEAP32[270427] = 1081696;
HEAP32[270424] = 1081688;
HEAP32[270429] = 1081704;
HEAP32[270426] = 1081696;
HEAP32[270431] = 1081712;
HEAP32[270428] = 1081704;
HEAP32[270433] = 1081720;
HEAP32[270430] = 1081712;
HEAP32[270432] = 1081720;
HEAP32[270435] = 1081728;
HEAP32[270434] = 1081728;
HEAP32[270437] = 1081736;
HEAP32[270436] = 1081736;
HEAP32[270439] = 1081744;
HEAP32[270438] = 1081744;
HEAP32[270441] = 1081752;
HEAP32[270440] = 1081752;
HEAP32[270443] = 1081760;
HEAP32[270442] = 1081760;
HEAP32[270445] = 1081768;
HEAP32[270444] = 1081768;
HEAP32[270447] = 1081776;
HEAP32[270446] = 1081776;
HEAP32[270449] = 1081784;
HEAP32[270451] = 1081792;
HEAP32[270448] = 1081784;
HEAP32[270453] = 1081800;
HEAP32[270450] = 1081792;
HEAP32[270455] = 1081808;
HEAP32[270452] = 1081800;
HEAP32[270457] = 1081816;
HEAP32[270454] = 1081808;
HEAP32[270459] = 1081824;
HEAP32[270456] = 1081816;
HEAP32[270461] = 1081832;
HEAP32[270458] = 1081824;
HEAP32[270463] = 1081840;
HEAP32[270460] = 1081832;
HEAP32[270465] = 1081848;
HEAP32[270462] = 1081840;
HEAP32[270467] = 1081856;
HEAP32[270464] = 1081848;
HEAP32[270469] = 1081864;
HEAP32[270466] = 1081856;
HEAP32[270471] = 1081872;
HEAP32[270468] = 1081864;
HEAP32[270473] = 1081880;
HEAP32[270470] = 1081872;
HEAP32[270475] = 1081888;
HEAP32[270472] = 1081880;
HEAP32[270477] = 1081896;
HEAP32[270474] = 1081888;
HEAP32[270479] = 1081904;
HEAP32[270476] = 1081896;
$0_1 = $1_1 + 15 & -8;
$2_1 = $0_1 - 8 | 0;
HEAP32[270485] = $2_1;
HEAP32[270478] = 1081904;
$4_1 = $4_1 - 40 | 0;
$0_1 = ($4_1 + ($1_1 - $0_1 | 0) | 0) + 8 | 0;
HEAP32[270483] = $0_1;
HEAP32[$2_1 + 4 >> 2] = $0_1 | 1;
HEAP32[($1_1 + $4_1 | 0) + 4 >> 2] = 40;
HEAP32[270488] = 2097152;
break block31;
}
if ($1_1 >>> 0 <= $2_1 >>> 0) {
break block30
}
if ($2_1 >>> 0 < $3_1 >>> 0) {
break block30
}
$3_1 = HEAP32[$0_1 + 12 >> 2];
if ($3_1 & 1) {
break block30
}
if (($6_1 | 0) == ($3_1 >>> 1 | 0)) {
break block32
}
}
$0_1 = HEAP32[270489];
HEAP32[270489] = $0_1 >>> 0 < $1_1 >>> 0 ? $0_1 : $1_1;
$3_1 = $1_1 + $4_1 | 0;
$0_1 = 1081640;
block34 : {
block33 : {
while (1) {
$7_1 = HEAP32[$0_1 >> 2];
if (($7_1 | 0) != ($3_1 | 0)) {
$0_1 = HEAP32[$0_1 + 8 >> 2];
if ($0_1) {
continue
}
break block33;
}
break;
}            $3_1 = HEAP32[$0_1 + 12 >> 2];
if ($3_1 & 1) {
break block33
}
if (($6_1 | 0) == ($3_1 >>> 1 | 0)) {
break block34
}
}
$0_1 = 1081640;
while (1) {
block35 : {
$3_1 = HEAP32[$0_1 >> 2];
if ($3_1 >>> 0 <= $2_1 >>> 0) {
$7_1 = $3_1 + HEAP32[$0_1 + 4 >> 2] | 0;
if ($7_1 >>> 0 > $2_1 >>> 0) {
break block35
}
}
$0_1 = HEAP32[$0_1 + 8 >> 2];
continue;
}
break;
}           $0_1 = $1_1 + 15 & -8;
$3_1 = $0_1 - 8 | 0;
HEAP32[270485] = $3_1;
$8_1 = $4_1 - 40 | 0;
$0_1 = ($8_1 + ($1_1 - $0_1 | 0) | 0) + 8 | 0;
HEAP32[270483] = $0_1;
HEAP32[$3_1 + 4 >> 2] = $0_1 | 1;
HEAP32[($1_1 + $8_1 | 0) + 4 >> 2] = 40;
HEAP32[270488] = 2097152;
$0_1 = ($7_1 - 32 & -8) - 8 | 0;
$3_1 = $0_1 >>> 0 < $2_1 + 16 >>> 0 ? $2_1 : $0_1;
HEAP32[$3_1 + 4 >> 2] = 27;
$8_1 = HEAP32[270410];
$11_1 = HEAP32[270411];
$0_1 = HEAP32[270413];
$10_1 = $3_1 + 16 | 0;
HEAP32[$10_1 >> 2] = HEAP32[270412];
HEAP32[$10_1 + 4 >> 2] = $0_1;
$0_1 = $3_1 + 8 | 0;
HEAP32[$0_1 >> 2] = $8_1;
HEAP32[$0_1 + 4 >> 2] = $11_1;
HEAP32[270413] = $6_1;
HEAP32[270411] = $4_1;
HEAP32[270410] = $1_1;
HEAP32[270412] = $0_1;
$0_1 = $3_1 + 28 | 0;
while (1) {
HEAP32[$0_1 >> 2] = 7;
$0_1 = $0_1 + 4 | 0;
if ($7_1 >>> 0 > $0_1 >>> 0) {
continue
}
break;
}           if (($2_1 | 0) == ($3_1 | 0)) {
break block31
}
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 4 >> 2] & -2;
$0_1 = $3_1 - $2_1 | 0;
HEAP32[$2_1 + 4 >> 2] = $0_1 | 1;
HEAP32[$3_1 >> 2] = $0_1;
if ($0_1 >>> 0 >= 256) {
$45($2_1, $0_1);
break block31;
}
$1_1 = HEAP32[270480];
$4_1 = 1 << ($0_1 >>> 3);
block36 : {
if (!($1_1 & $4_1)) {
HEAP32[270480] = $1_1 | $4_1;
$0_1 = ($0_1 & 248) + 1081656 | 0;
$1_1 = $0_1;
break block36;
}
$0_1 = $0_1 & 248;
$1_1 = $0_1 + 1081656 | 0;
$0_1 = HEAP32[$0_1 + 1081664 >> 2];
}
HEAP32[$1_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
break block31;
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $4_1 + HEAP32[$0_1 + 4 >> 2];
$4_1 = ($1_1 + 15 & -8) - 8 | 0;
HEAP32[$4_1 + 4 >> 2] = $5_1 | 3;
$3_1 = ($7_1 + 15 & -8) - 8 | 0;
$0_1 = $4_1 + $5_1 | 0;
$5_1 = $3_1 - $0_1 | 0;
if (HEAP32[270485] == ($3_1 | 0)) {
break block37
}
if (HEAP32[270484] == ($3_1 | 0)) {
break block38
}
$2_1 = HEAP32[$3_1 + 4 >> 2];
if (($2_1 & 3) == 1) {
$1_1 = $2_1 & -8;
$38($3_1, $1_1);
$5_1 = $1_1 + $5_1 | 0;
$3_1 = $1_1 + $3_1 | 0;
$2_1 = HEAP32[$3_1 + 4 >> 2];
}
HEAP32[$3_1 + 4 >> 2] = $2_1 & -2;
HEAP32[$0_1 + 4 >> 2] = $5_1 | 1;
HEAP32[$0_1 + $5_1 >> 2] = $5_1;
if ($5_1 >>> 0 >= 256) {
$45($0_1, $5_1);
break block39;
}
$1_1 = HEAP32[270480];
$2_1 = 1 << ($5_1 >>> 3);
block40 : {
if (!($1_1 & $2_1)) {
HEAP32[270480] = $1_1 | $2_1;
$5_1 = ($5_1 & 248) + 1081656 | 0;
$3_1 = $5_1;
break block40;
}
$1_1 = $5_1 & 248;
$3_1 = $1_1 + 1081656 | 0;
$5_1 = HEAP32[$1_1 + 1081664 >> 2];
}
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$5_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 12 >> 2] = $3_1;
HEAP32[$0_1 + 8 >> 2] = $5_1;
break block39;
}
$1_1 = $0_1 - $5_1 | 0;
HEAP32[270483] = $1_1;
$0_1 = HEAP32[270485];
$2_1 = $0_1 + $5_1 | 0;
HEAP32[270485] = $2_1;
HEAP32[$2_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + 4 >> 2] = $5_1 | 3;
$0_1 = $0_1 + 8 | 0;
break block;
}
$0_1 = HEAP32[270484];
$2_1 = $1_1 - $5_1 | 0;
block41 : {
if ($2_1 >>> 0 <= 15) {
HEAP32[270484] = 0;
HEAP32[270482] = 0;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 3;
$1_1 = $0_1 + $1_1 | 0;
HEAP32[$1_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] | 1;
break block41;
}
HEAP32[270482] = $2_1;
$4_1 = $0_1 + $5_1 | 0;
HEAP32[270484] = $4_1;
HEAP32[$4_1 + 4 >> 2] = $2_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $5_1 | 3;
}
$0_1 = $0_1 + 8 | 0;
break block;
}
HEAP32[$0_1 + 4 >> 2] = $4_1 + $7_1;
$0_1 = HEAP32[270485];
$1_1 = $0_1 + 15 & -8;
$2_1 = $1_1 - 8 | 0;
HEAP32[270485] = $2_1;
$4_1 = $4_1 + HEAP32[270483] | 0;
$1_1 = ($4_1 + ($0_1 - $1_1 | 0) | 0) + 8 | 0;
HEAP32[270483] = $1_1;
HEAP32[$2_1 + 4 >> 2] = $1_1 | 1;
HEAP32[($0_1 + $4_1 | 0) + 4 >> 2] = 40;
HEAP32[270488] = 2097152;
break block31;
}
HEAP32[270485] = $0_1;
$1_1 = HEAP32[270483] + $5_1 | 0;
HEAP32[270483] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
break block39;
}
HEAP32[270484] = $0_1;
$1_1 = HEAP32[270482] + $5_1 | 0;
HEAP32[270482] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $1_1;
}
$0_1 = $4_1 + 8 | 0;
break block;
}
$0_1 = 0;
$1_1 = HEAP32[270483];
if ($1_1 >>> 0 <= $5_1 >>> 0) {
break block
}
$1_1 = $1_1 - $5_1 | 0;
HEAP32[270483] = $1_1;
$0_1 = HEAP32[270485];
$2_1 = $0_1 + $5_1 | 0;
HEAP32[270485] = $2_1;
HEAP32[$2_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + 4 >> 2] = $5_1 | 3;
$0_1 = $0_1 + 8 | 0;
}
global$0 = $9_1 + 16 | 0;
return $0_1;
}
function $1($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$15_1 = global$0 - 16 | 0;
global$0 = $15_1;
block : {
if ($3_1 >>> 0 < 3) {
break block
}
if (HEAP8[$1_1 + 429 | 0] & 1) {
break block
}
if ((HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | HEAPU8[$2_1 + 2 | 0] << 16) != 12565487) {
break block
}
$19_1 = 3;
$2_1 = $2_1 + 3 | 0;
$3_1 = $3_1 - 3 | 0;
}
block38 : {
block7 : {
block2 : {
block5 : {
block8 : {
if (!HEAPU8[$1_1 + 428 | 0]) {
block6 : {
block4 : {
block1 : {
if ($3_1) {
if ($5_1) {
break block1
}
break block2;
}
$3_1 = HEAPU8[$1_1 + 345 | 0];
$4_1 = HEAPU8[$1_1 + 416 | 0];
$2_1 = 0;
block3 : {
if (!$4_1) {
break block3
}
$2_1 = 0;
if ($3_1 >>> 0 <= $4_1 >>> 0) {
break block3
}
$2_1 = HEAP32[$1_1 + 268 >> 2];
if (($2_1 & 255) >>> 0 >= 32) {
break block4
}
$2_1 = $2_1 << 3;
}
HEAP8[$1_1 + 416 | 0] = $2_1;
$4_1 = $3_1;
$3_1 = $2_1 & 255;
if ($4_1 >>> 0 <= $3_1 >>> 0) {
break block5
}
if (($3_1 | 0) != HEAPU8[$1_1 + 344 | 0]) {
break block6
}
$2_1 = 0;
break block7;
}
$7_1 = $1_1 + 12 | 0;
$12_1 = HEAPU8[$1_1 + 344 | 0];
$9_1 = HEAP32[$1_1 >> 2];
$14_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = HEAPU8[$1_1 + 416 | 0];
while (1) {
if ($5_1 >>> 0 <= $10_1 >>> 0) {
break block8
}
$13_1 = HEAPU8[$2_1 + $8_1 | 0];
$11_1 = ($13_1 | 0) == 10;
$9_1 = $9_1 + $11_1 | 0;
$14_1 = $11_1 >>> 0 > $9_1 >>> 0 ? $14_1 + 1 | 0 : $14_1;
HEAP32[$1_1 >> 2] = $9_1;
HEAP32[$1_1 + 4 >> 2] = $14_1;
$11_1 = $15_1 + 8 | 0;
block9 : {
$6_1 = HEAPU8[$7_1 + $13_1 | 0] + ($6_1 & 255) | 0;
if ($6_1 >>> 0 <= 69) {
$6_1 = $6_1 + $7_1 | 0;
HEAP8[$11_1 + 1 | 0] = HEAPU8[$6_1 + 334 | 0];
HEAP8[$11_1 | 0] = HEAPU8[$6_1 + 260 | 0];
break block9;
}
$158($6_1, 70, 1060568);
wasm2js_trap();
}
$6_1 = HEAPU8[$15_1 + 8 | 0];
if (HEAPU8[$15_1 + 9 | 0]) {
HEAP8[$4_1 + $10_1 | 0] = $13_1;
$10_1 = $10_1 + 1 | 0;
}
$8_1 = $8_1 + 1 | 0;
if ($12_1 >>> 0 <= ($6_1 & 255) >>> 0) {
break block8
}
if ($3_1 >>> 0 > $8_1 >>> 0) {
continue
}
break;
}          break block8;
}
$250(1060600);
wasm2js_trap();
}
$2_1 = $2_1 & 255 ? 2 : 5;
break block7;
}
if ($3_1) {
if (!$5_1) {
break block2
}
$16_1 = HEAPU8[$1_1 + 427 | 0];
$20_1 = $16_1 & HEAPU8[$1_1 + 426 | 0];
$21_1 = HEAPU8[$1_1 + 424 | 0];
$13_1 = HEAPU8[$1_1 + 421 | 0];
$12_1 = HEAPU8[$1_1 + 420 | 0];
$11_1 = HEAPU8[$1_1 + 417 | 0];
$17_1 = HEAPU8[$1_1 + 418 | 0];
$6_1 = HEAPU8[$1_1 + 419 | 0];
$22_1 = HEAPU8[$1_1 + 425 | 0];
$23_1 = HEAP8[$1_1 + 422 | 0] & 1;
$24_1 = HEAPU8[$1_1 + 423 | 0];
block37 : {
block36 : {
block34 : {
block35 : {
block23 : {
while (1) {
block10 : {
$14_1 = $6_1;
if ($5_1 >>> 0 <= $10_1 >>> 0) {
break block10
}
block24 : {
block26 : {
block29 : {
block15 : {
block32 : {
block33 : {
block31 : {
block16 : {
block22 : {
if ($3_1 >>> 0 > $8_1 >>> 0) {
$7_1 = HEAPU8[$2_1 + $8_1 | 0];
$9_1 = 3;
block30 : {
block28 : {
block27 : {
block25 : {
block20 : {
block19 : {
block18 : {
block17 : {
block14 : {
block13 : {
block12 : {
block11 : {
block21 : {
$18_1 = $6_1 & 255;
switch ($18_1 | 0) {
case 0:
break block11;
case 1:
break block12;
case 2:
break block13;
case 3:
break block14;
case 4:
break block15;
case 5:
break block16;
case 6:
break block17;
case 7:
break block18;
case 8:
break block19;
case 9:
break block20;
default:
break block21;
}                                     }
$6_1 = 201;
switch ($18_1 - 201 | 0) {
case 0:
break block22;
case 1:
break block23;
default:
break block24;
}                                    }
if ($12_1 & 1) {
if (($7_1 | 0) != ($13_1 | 0)) {
break block25
}
$6_1 = 0;
break block26;
}
$6_1 = 0;
switch ($7_1 - 10 | 0) {
case 0:
case 3:
break block26;
default:
break block25;
}                                   }
if (!($16_1 & 1)) {
break block27
}
if (($7_1 | 0) != ($17_1 | 0)) {
break block27
}
$6_1 = 3;
break block26;
}
if (($7_1 | 0) != ($11_1 | 0)) {
break block28
}
break block29;
}
if (!($16_1 & 1)) {
break block15
}
if (($7_1 | 0) != ($17_1 | 0)) {
break block30
}
$6_1 = 5;
break block26;
}
$6_1 = ($7_1 | 0) != 10 ? 6 : 0;
break block26;
}
$6_1 = 1;
break block24;
}
$6_1 = 0;
break block24;
}
$6_1 = 0;
if (($7_1 | 0) == 10) {
break block26
}
break block24;
}
$6_1 = 1;
if (!($21_1 & 1)) {
break block24
}
if (($7_1 | 0) != ($22_1 | 0)) {
break block24
}
$6_1 = 6;
break block26;
}
if (($7_1 | 0) == ($11_1 | 0)) {
break block29
}
if ($12_1 & 1) {
if (($7_1 | 0) == ($13_1 | 0)) {
break block31
}
break block32;
}
$6_1 = 200;
$9_1 = 2;
switch ($7_1 - 10 | 0) {
case 0:
case 3:
break block24;
default:
break block15;
}                          }
if ($12_1 & 1) {
if (($7_1 | 0) != ($13_1 | 0)) {
break block32
}
break block31;
}
$6_1 = 200;
$9_1 = 2;
switch ($7_1 - 10 | 0) {
case 0:
case 3:
break block24;
default:
break block15;
}                         }
if (!$23_1) {
break block15
}
if (($7_1 | 0) != ($24_1 | 0)) {
break block15
}
$6_1 = 4;
break block26;
}
$158($8_1, $3_1, 1060616);
wasm2js_trap();
}
$6_1 = ($7_1 | 0) != 13 ? 8 : $12_1 ? 8 : 9;
break block26;
}
if (($7_1 | 0) == ($17_1 | 0) & $20_1) {
break block15
}
if (($7_1 | 0) == ($11_1 | 0)) {
break block29
}
if (!($12_1 & 1)) {
break block33
}
if (($7_1 | 0) != ($13_1 | 0)) {
break block32
}
}
$6_1 = 200;
break block24;
}
$6_1 = 200;
$9_1 = 2;
switch ($7_1 - 10 | 0) {
case 0:
case 3:
break block24;
default:
break block15;
}                   }
$9_1 = 2;
}
HEAP8[$4_1 + $10_1 | 0] = $7_1;
$10_1 = $10_1 + 1 | 0;
$6_1 = $9_1;
break block26;
}
$6_1 = 7;
}
$8_1 = $8_1 + 1 | 0;
if ($6_1 - 7 >>> 0 < 3) {
break block10
}
}
if ($3_1 >>> 0 > $8_1 >>> 0) {
continue
}
}
break;
}             $4_1 = $6_1 & 255;
switch ($4_1 - 7 | 0) {
case 0:
break block34;
case 1:
case 2:
break block35;
default:
break block36;
}            }
$6_1 = $14_1;
$2_1 = 5;
break block37;
}
$2_1 = 1;
break block37;
}
$2_1 = 0;
break block37;
}
$2_1 = 5;
if (($4_1 | 0) == 202) {
break block37
}
$2_1 = $5_1 >>> 0 > $10_1 >>> 0 ? 2 : $3_1 >>> 0 <= $8_1 >>> 0 ? 2 : 3;
}
HEAP8[$1_1 + 419 | 0] = $6_1;
break block38;
}
block39 : {
$2_1 = HEAPU8[$1_1 + 419 | 0];
block40 : {
if ($2_1 >>> 0 > 9) {
if ($2_1 - 202 | 0) {
break block39
}
break block40;
}
if (1 << $2_1 & 190) {
break block39
}
}
HEAP8[$1_1 + 419 | 0] = 202;
$2_1 = 5;
break block7;
}
HEAP8[$1_1 + 419 | 0] = 8;
break block5;
}
$4_1 = $6_1 & 255;
$2_1 = 1;
block41 : {
if ($4_1 >>> 0 >= HEAPU8[$1_1 + 345 | 0]) {
break block41
}
$2_1 = 0;
if (($4_1 | 0) == ($12_1 | 0)) {
break block41
}
$2_1 = $5_1 >>> 0 > $10_1 >>> 0 ? 2 : $3_1 >>> 0 <= $8_1 >>> 0 ? 2 : 3;
}
HEAP8[$1_1 + 416 | 0] = $6_1;
break block38;
}
$2_1 = 1;
break block7;
}
$2_1 = 3;
}
}
HEAP8[$0_1 + 4 | 0] = $2_1;
HEAP8[$1_1 + 429 | 0] = 1;
HEAP32[$0_1 + 8 >> 2] = $10_1;
HEAP32[$0_1 >> 2] = $8_1 + $19_1;
global$0 = $15_1 + 16 | 0;
}
function $2($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0.0;
$3_1 = global$0 - 80 | 0;
global$0 = $3_1;
block1 : {
block : {
$5_1 = HEAP32[$2_1 + 20 >> 2];
$10_1 = HEAP32[$2_1 + 16 >> 2];
if ($5_1 >>> 0 < $10_1 >>> 0) {
$8_1 = $2_1 + 12 | 0;
$12_1 = HEAP32[$2_1 + 12 >> 2];
while (1) {
$4_1 = HEAPU8[$5_1 + $12_1 | 0];
$9_1 = $4_1 - 9 | 0;
if ($9_1 >>> 0 > 23) {
break block
}
if (!(1 << $9_1 & 8388627)) {
break block
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$2_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}    }
HEAP32[$3_1 + 56 >> 2] = 5;
$165($3_1 + 32 | 0, $2_1 + 12 | 0);
$1_1 = $197($3_1 + 56 | 0, HEAP32[$3_1 + 32 >> 2], HEAP32[$3_1 + 36 >> 2]);
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
block12 : {
block17 : {
block29 : {
block11 : {
block19 : {
block7 : {
block10 : {
block9 : {
block5 : {
block2 : {
block3 : {
block6 : {
block8 : {
block4 : {
if ($4_1 >>> 0 <= 101) {
if (($4_1 | 0) == 34) {
break block2
}
if (($4_1 | 0) == 45) {
break block3
}
if (($4_1 | 0) != 91) {
break block4
}
$9_1 = HEAPU8[$2_1 + 24 | 0] - 1 | 0;
HEAP8[$2_1 + 24 | 0] = $9_1;
if ($9_1 & 255) {
break block5
}
HEAP32[$3_1 + 56 >> 2] = 24;
$165($3_1 + 16 | 0, $8_1);
$1_1 = $197($3_1 + 56 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
if ($4_1 >>> 0 <= 115) {
if (($4_1 | 0) == 102) {
break block6
}
if (($4_1 | 0) != 110) {
break block4
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$1_1 = $73($2_1, 1051409, 3);
if (!$1_1) {
break block7
}
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
if (($4_1 | 0) == 116) {
break block8
}
if (($4_1 | 0) == 123) {
break block9
}
}
if (($4_1 - 48 & 255) >>> 0 < 10) {
break block10
}
HEAP32[$3_1 + 56 >> 2] = 10;
$165($3_1 + 8 | 0, $8_1);
$1_1 = $159($197($3_1 + 56 | 0, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]), $2_1);
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$1_1 = $73($2_1, 1051412, 3);
if ($1_1) {
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
HEAP8[$3_1 + 44 | 0] = 1;
HEAP32[$3_1 + 40 >> 2] = -2147483647;
break block11;
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$1_1 = $73($2_1, 1051415, 4);
if ($1_1) {
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
HEAP8[$3_1 + 44 | 0] = 0;
HEAP32[$3_1 + 40 >> 2] = -2147483647;
break block11;
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$24($3_1 + 56 | 0, $2_1, 0);
$2_1 = HEAP32[$3_1 + 56 >> 2];
if (!HEAP32[$3_1 + 60 >> 2] & ($2_1 | 0) == 3) {
break block12
}
$1_1 = HEAP32[$3_1 + 64 >> 2];
$9_1 = HEAP32[$3_1 + 68 >> 2];
block16 : {
block14 : {
switch ($2_1 - 1 | 0) {
default:
wasm2js_scratch_store_i32(0, $1_1 | 0);
wasm2js_scratch_store_i32(1, $9_1 | 0);
$15_1 = +wasm2js_scratch_load_f64();
break block16;
case 0:
$15_1 = +($1_1 >>> 0) + +($9_1 >>> 0) * 4294967296.0;
break block16;
case 1:
break block14;
}              }
$15_1 = +($1_1 >>> 0) + +($9_1 | 0) * 4294967296.0;
}
HEAPF64[$3_1 + 48 >> 3] = $15_1;
HEAP32[$3_1 + 40 >> 2] = -2147483646;
break block11;
}
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$30($3_1 + 56 | 0, $8_1, $2_1);
$10_1 = HEAP32[$3_1 + 60 >> 2];
$1_1 = HEAP32[$3_1 + 56 >> 2];
if (($1_1 | 0) == 2) {
break block17
}
$4_1 = HEAP32[$3_1 + 64 >> 2];
if (($1_1 | 0) == 1) {
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$90($5_1 + 4 | 0, $4_1, 1, 1);
$12_1 = HEAP32[$5_1 + 8 >> 2];
if (HEAP32[$5_1 + 4 >> 2] != 1) {
$8_1 = $3_1 + 40 | 0;
$9_1 = HEAP32[$5_1 + 12 >> 2];
$1_1 = !$4_1;
block18 : {
if ($1_1) {
break block18
}
if ($1_1) {
break block18
}
wasm2js_memory_copy($9_1, $10_1, $4_1);
}
HEAP32[$8_1 + 12 >> 2] = $4_1;
HEAP32[$8_1 + 8 >> 2] = $9_1;
HEAP32[$8_1 + 4 >> 2] = $12_1;
HEAP32[$8_1 >> 2] = -2147483645;
global$0 = $5_1 + 16 | 0;
break block19;
}
$228($12_1, HEAP32[$5_1 + 12 >> 2]);
wasm2js_trap();
}
HEAP32[$3_1 + 52 >> 2] = $4_1;
HEAP32[$3_1 + 48 >> 2] = $10_1;
HEAP32[$3_1 + 40 >> 2] = -2147483645;
HEAP32[$3_1 + 44 >> 2] = -2147483648;
break block19;
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$11_1 = $3_1 + 56 | 0;
$7_1 = global$0 - 48 | 0;
global$0 = $7_1;
HEAP8[$7_1 + 16 | 0] = 1;
HEAP32[$7_1 + 12 >> 2] = $2_1;
block20 : {
if (!($1_1 & 255)) {
$1_1 = $109();
HEAP32[$11_1 >> 2] = -2147483641;
HEAP32[$11_1 + 4 >> 2] = $1_1;
break block20;
}
HEAP32[$7_1 + 28 >> 2] = 0;
HEAP32[$7_1 + 20 >> 2] = 0;
HEAP32[$7_1 + 24 >> 2] = 8;
$10_1 = $1_1 - 1 | 0;
$107($7_1 + 32 | 0, $7_1 + 12 | 0, $10_1);
$1_1 = HEAP32[$7_1 + 36 >> 2];
block21 : {
$5_1 = HEAP32[$7_1 + 32 >> 2];
if (($5_1 | 0) != -2147483640) {
while (1) {
if (($5_1 | 0) == -2147483641) {
break block21
}
$9_1 = HEAP32[$7_1 + 40 >> 2];
$12_1 = HEAP32[$7_1 + 44 >> 2];
$8_1 = HEAP32[$7_1 + 28 >> 2];
if (($8_1 | 0) == HEAP32[$7_1 + 20 >> 2]) {
$178($7_1 + 20 | 0);
}
$4_1 = HEAP32[$7_1 + 24 >> 2] + ($8_1 << 4) | 0;
HEAP32[$4_1 + 8 >> 2] = $9_1;
HEAP32[$4_1 + 12 >> 2] = $12_1;
HEAP32[$4_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 >> 2] = $5_1;
HEAP32[$7_1 + 28 >> 2] = $8_1 + 1;
$107($7_1 + 32 | 0, $7_1 + 12 | 0, $10_1);
$1_1 = HEAP32[$7_1 + 36 >> 2];
$5_1 = HEAP32[$7_1 + 32 >> 2];
if (($5_1 | 0) != -2147483640) {
continue
}
break;
}
}
HEAP32[$11_1 >> 2] = -2147483641;
HEAP32[$11_1 + 4 >> 2] = $1_1;
$200($7_1 + 20 | 0);
break block20;
}
HEAP32[$11_1 + 12 >> 2] = HEAP32[$7_1 + 28 >> 2];
$1_1 = HEAP32[$7_1 + 24 >> 2];
HEAP32[$11_1 + 4 >> 2] = HEAP32[$7_1 + 20 >> 2];
HEAP32[$11_1 + 8 >> 2] = $1_1;
HEAP32[$11_1 >> 2] = -2147483644;
}
global$0 = $7_1 + 48 | 0;
HEAP8[$2_1 + 24 | 0] = HEAPU8[$2_1 + 24 | 0] + 1;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$2_1 + 20 >> 2];
$8_1 = HEAP32[$2_1 + 16 >> 2];
block26 : {
if ($5_1 >>> 0 < $8_1 >>> 0) {
$10_1 = $2_1 + 12 | 0;
$12_1 = HEAP32[$2_1 + 12 >> 2];
while (1) {
block22 : {
block25 : {
block24 : {
$1_1 = HEAPU8[$5_1 + $12_1 | 0];
block23 : {
if ($1_1 >>> 0 <= 12) {
if ($1_1 - 9 >>> 0 < 2) {
break block22
}
break block23;
}
if ($1_1 >>> 0 <= 31) {
if (($1_1 | 0) != 13) {
break block23
}
break block22;
}
if (($1_1 | 0) == 32) {
break block22
}
if (($1_1 | 0) == 93) {
break block24
}
if (($1_1 | 0) == 44) {
break block25
}
}
HEAP32[$4_1 + 36 >> 2] = 22;
$165($4_1, $10_1);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
break block26;
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$1_1 = 0;
break block26;
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$2_1 + 20 >> 2] = $5_1;
block27 : {
if ($5_1 >>> 0 >= $8_1 >>> 0) {
break block27
}
while (1) {
block28 : {
$9_1 = HEAPU8[$5_1 + $12_1 | 0];
$1_1 = $9_1 - 9 | 0;
if ($1_1 >>> 0 > 23) {
break block28
}
if (!(1 << $1_1 & 8388627)) {
break block28
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$2_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($8_1 | 0)) {
continue
}
break block27;
}
break;
}                if (($9_1 | 0) != 93) {
break block27
}
HEAP32[$4_1 + 36 >> 2] = 21;
$165($4_1 + 24 | 0, $10_1);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
break block26;
}
HEAP32[$4_1 + 36 >> 2] = 22;
$165($4_1 + 16 | 0, $10_1);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
break block26;
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$2_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($8_1 | 0)) {
continue
}
break;
}            }
HEAP32[$4_1 + 36 >> 2] = 2;
$165($4_1 + 8 | 0, $2_1 + 12 | 0);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
}
global$0 = $4_1 + 48 | 0;
HEAP32[$3_1 + 72 >> 2] = $1_1;
if (HEAP32[$3_1 + 56 >> 2] != -2147483641) {
if (!$1_1) {
$1_1 = HEAP32[$3_1 + 68 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 64 >> 2];
HEAP32[$3_1 + 52 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 60 >> 2];
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 56 >> 2];
HEAP32[$3_1 + 44 >> 2] = $1_1;
break block19;
}
HEAP32[$3_1 + 40 >> 2] = -2147483641;
HEAP32[$3_1 + 44 >> 2] = $1_1;
$113($3_1 + 56 | 0);
break block19;
}
HEAP32[$3_1 + 44 >> 2] = HEAP32[$3_1 + 60 >> 2];
HEAP32[$3_1 + 40 >> 2] = -2147483641;
if (!$1_1) {
break block19
}
$193($3_1 + 72 | 0);
break block19;
}
$9_1 = HEAPU8[$2_1 + 24 | 0] - 1 | 0;
HEAP8[$2_1 + 24 | 0] = $9_1;
if (!($9_1 & 255)) {
break block29
}
HEAP32[$2_1 + 20 >> 2] = $5_1 + 1;
$14_1 = $3_1 + 56 | 0;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
HEAP8[$6_1 + 16 | 0] = 1;
HEAP32[$6_1 + 12 >> 2] = $2_1;
block30 : {
if (!($1_1 & 255)) {
$1_1 = $109();
HEAP32[$14_1 >> 2] = -2147483641;
HEAP32[$14_1 + 4 >> 2] = $1_1;
break block30;
}
HEAP32[$6_1 + 28 >> 2] = 0;
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 24 >> 2] = 8;
$103($6_1 - -64 | 0, $6_1 + 12 | 0);
block31 : {
$5_1 = HEAP32[$6_1 + 64 >> 2];
block35 : {
if (($5_1 | 0) != -2147483646) {
$4_1 = $1_1 - 1 | 0;
while (1) {
if (($5_1 | 0) == -2147483647) {
break block31
}
$1_1 = HEAP32[$6_1 + 68 >> 2];
HEAP32[$6_1 + 60 >> 2] = HEAP32[$6_1 + 72 >> 2];
HEAP32[$6_1 + 56 >> 2] = $1_1;
HEAP32[$6_1 + 52 >> 2] = $5_1;
$5_1 = $6_1 - -64 | 0;
$13_1 = global$0 - 32 | 0;
global$0 = $13_1;
block33 : {
block32 : {
$7_1 = HEAP32[$6_1 + 12 >> 2];
$11_1 = HEAP32[$7_1 + 20 >> 2];
$8_1 = HEAP32[$7_1 + 16 >> 2];
if ($11_1 >>> 0 < $8_1 >>> 0) {
$10_1 = $7_1 + 12 | 0;
$12_1 = HEAP32[$7_1 + 12 >> 2];
while (1) {
$9_1 = HEAPU8[$11_1 + $12_1 | 0];
$1_1 = $9_1 - 9 | 0;
if ($1_1 >>> 0 > 23) {
break block32
}
if (!(1 << $1_1 & 8388627)) {
break block32
}
$11_1 = $11_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $11_1;
if (($8_1 | 0) != ($11_1 | 0)) {
continue
}
break;
}                 }
HEAP32[$13_1 + 20 >> 2] = 3;
$165($13_1 + 8 | 0, $7_1 + 12 | 0);
$1_1 = $197($13_1 + 20 | 0, HEAP32[$13_1 + 8 >> 2], HEAP32[$13_1 + 12 >> 2]);
break block33;
}
if (($9_1 | 0) == 58) {
HEAP32[$7_1 + 20 >> 2] = $11_1 + 1;
$1_1 = 0;
break block33;
}
HEAP32[$13_1 + 20 >> 2] = 6;
$165($13_1, $10_1);
$1_1 = $197($13_1 + 20 | 0, HEAP32[$13_1 >> 2], HEAP32[$13_1 + 4 >> 2]);
}
global$0 = $13_1 + 32 | 0;
block34 : {
if ($1_1) {
HEAP32[$5_1 >> 2] = -2147483641;
HEAP32[$5_1 + 4 >> 2] = $1_1;
break block34;
}
$2($5_1, $4_1, $7_1);
}
$5_1 = HEAP32[$6_1 + 68 >> 2];
$10_1 = HEAP32[$6_1 + 64 >> 2];
if (($10_1 | 0) == -2147483641) {
HEAP32[$14_1 >> 2] = -2147483641;
HEAP32[$14_1 + 4 >> 2] = $5_1;
$227($6_1 + 52 | 0);
break block35;
}
$1_1 = HEAP32[$6_1 + 56 >> 2];
HEAP32[$6_1 + 32 >> 2] = HEAP32[$6_1 + 52 >> 2];
HEAP32[$6_1 + 36 >> 2] = $1_1;
HEAP32[$6_1 + 40 >> 2] = HEAP32[$6_1 + 60 >> 2];
$1_1 = HEAP32[$6_1 + 72 >> 2];
$12_1 = HEAP32[$6_1 + 76 >> 2];
$8_1 = HEAP32[$6_1 + 28 >> 2];
if (($8_1 | 0) == HEAP32[$6_1 + 20 >> 2]) {
$176($6_1 + 20 | 0);
}
$9_1 = HEAP32[$6_1 + 36 >> 2];
$11_1 = HEAP32[$6_1 + 24 >> 2] + ($8_1 << 5) | 0;
HEAP32[$11_1 >> 2] = HEAP32[$6_1 + 32 >> 2];
HEAP32[$11_1 + 4 >> 2] = $9_1;
HEAP32[$11_1 + 24 >> 2] = $1_1;
HEAP32[$11_1 + 28 >> 2] = $12_1;
HEAP32[$11_1 + 20 >> 2] = $5_1;
HEAP32[$11_1 + 16 >> 2] = $10_1;
$1_1 = HEAP32[$6_1 + 44 >> 2];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$6_1 + 40 >> 2];
HEAP32[$11_1 + 12 >> 2] = $1_1;
HEAP32[$6_1 + 28 >> 2] = $8_1 + 1;
$103($6_1 - -64 | 0, $6_1 + 12 | 0);
$5_1 = HEAP32[$6_1 + 64 >> 2];
if (($5_1 | 0) != -2147483646) {
continue
}
break;
}             }
$1_1 = HEAP32[$6_1 + 68 >> 2];
HEAP32[$14_1 >> 2] = -2147483641;
HEAP32[$14_1 + 4 >> 2] = $1_1;
}
$1_1 = $6_1 + 20 | 0;
$202($1_1);
$116($1_1, 8, 32);
break block30;
}
HEAP32[$14_1 + 8 >> 2] = HEAP32[$6_1 + 28 >> 2];
$1_1 = HEAP32[$6_1 + 24 >> 2];
HEAP32[$14_1 >> 2] = HEAP32[$6_1 + 20 >> 2];
HEAP32[$14_1 + 4 >> 2] = $1_1;
}
global$0 = $6_1 + 80 | 0;
HEAP8[$2_1 + 24 | 0] = HEAPU8[$2_1 + 24 | 0] + 1;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$10_1 = HEAP32[$2_1 + 20 >> 2];
$9_1 = HEAP32[$2_1 + 16 >> 2];
block40 : {
if ($10_1 >>> 0 < $9_1 >>> 0) {
$12_1 = $2_1 + 12 | 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
while (1) {
block36 : {
block39 : {
block38 : {
$8_1 = HEAPU8[$1_1 + $10_1 | 0];
block37 : {
if ($8_1 >>> 0 <= 12) {
if ($8_1 - 9 >>> 0 < 2) {
break block36
}
break block37;
}
if ($8_1 >>> 0 <= 31) {
if (($8_1 | 0) != 13) {
break block37
}
break block36;
}
if (($8_1 | 0) == 32) {
break block36
}
if (($8_1 | 0) == 125) {
break block38
}
if (($8_1 | 0) == 44) {
break block39
}
}
HEAP32[$4_1 + 36 >> 2] = 22;
$165($4_1 + 8 | 0, $12_1);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
break block40;
}
HEAP32[$2_1 + 20 >> 2] = $10_1 + 1;
$1_1 = 0;
break block40;
}
HEAP32[$4_1 + 36 >> 2] = 21;
$165($4_1 + 24 | 0, $12_1);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
break block40;
}
$10_1 = $10_1 + 1 | 0;
HEAP32[$2_1 + 20 >> 2] = $10_1;
if (($9_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}           }
HEAP32[$4_1 + 36 >> 2] = 3;
$165($4_1 + 16 | 0, $2_1 + 12 | 0);
$1_1 = $197($4_1 + 36 | 0, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
}
global$0 = $4_1 + 48 | 0;
HEAP32[$3_1 + 72 >> 2] = $1_1;
if (HEAP32[$3_1 + 56 >> 2] != -2147483641) {
if (!$1_1) {
$1_1 = HEAP32[$3_1 + 68 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 64 >> 2];
HEAP32[$3_1 + 52 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 60 >> 2];
HEAP32[$3_1 + 40 >> 2] = HEAP32[$3_1 + 56 >> 2];
HEAP32[$3_1 + 44 >> 2] = $1_1;
break block19;
}
HEAP32[$3_1 + 40 >> 2] = -2147483641;
HEAP32[$3_1 + 44 >> 2] = $1_1;
$113($3_1 + 56 | 0);
break block19;
}
HEAP32[$3_1 + 44 >> 2] = HEAP32[$3_1 + 60 >> 2];
HEAP32[$3_1 + 40 >> 2] = -2147483641;
if (!$1_1) {
break block19
}
$193($3_1 + 72 | 0);
break block19;
}
$24($3_1 + 56 | 0, $2_1, 1);
$2_1 = HEAP32[$3_1 + 56 >> 2];
if (!HEAP32[$3_1 + 60 >> 2] & ($2_1 | 0) == 3) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$3_1 + 64 >> 2];
HEAP32[$0_1 >> 2] = -2147483641;
break block1;
}
$1_1 = HEAP32[$3_1 + 64 >> 2];
$9_1 = HEAP32[$3_1 + 68 >> 2];
block44 : {
block42 : {
switch ($2_1 - 1 | 0) {
default:
wasm2js_scratch_store_i32(0, $1_1 | 0);
wasm2js_scratch_store_i32(1, $9_1 | 0);
$15_1 = +wasm2js_scratch_load_f64();
break block44;
case 0:
$15_1 = +($1_1 >>> 0) + +($9_1 >>> 0) * 4294967296.0;
break block44;
case 1:
break block42;
}          }
$15_1 = +($1_1 >>> 0) + +($9_1 | 0) * 4294967296.0;
}
HEAPF64[$3_1 + 48 >> 3] = $15_1;
HEAP32[$3_1 + 40 >> 2] = -2147483646;
break block11;
}
HEAP32[$3_1 + 40 >> 2] = -2147483648;
break block11;
}
if (HEAP32[$3_1 + 40 >> 2] != -2147483641) {
break block11
}
$1_1 = $159(HEAP32[$3_1 + 44 >> 2], $2_1);
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
$1_1 = HEAP32[$3_1 + 52 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 48 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 44 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 40 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
HEAP32[$3_1 + 56 >> 2] = 24;
$165($3_1 + 24 | 0, $8_1);
$1_1 = $197($3_1 + 56 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2]);
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
HEAP32[$0_1 >> 2] = -2147483641;
HEAP32[$0_1 + 4 >> 2] = $10_1;
break block1;
}
HEAP32[$0_1 + 4 >> 2] = HEAP32[$3_1 + 64 >> 2];
HEAP32[$0_1 >> 2] = -2147483641;
}
global$0 = $3_1 + 80 | 0;
}
function $3($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
block2 : {
block : {
$3_1 = $0_1 + 3 & -4;
$8_1 = $3_1 - $0_1 | 0;
if ($8_1 >>> 0 > $1_1 >>> 0) {
break block
}
$9_1 = $1_1 - $8_1 | 0;
$7_1 = $9_1 >>> 2 | 0;
if (!$7_1) {
break block
}
$1_1 = 0;
if (($0_1 | 0) != ($3_1 | 0)) {
$3_1 = $0_1 - $3_1 | 0;
if ($3_1 >>> 0 <= 4294967292) {
while (1) {
$6_1 = $1_1;
$1_1 = $0_1 + $4_1 | 0;
$1_1 = ((($6_1 + (HEAP8[$1_1 | 0] > -65) | 0) + (HEAP8[$1_1 + 1 | 0] > -65) | 0) + (HEAP8[$1_1 + 2 | 0] > -65) | 0) + (HEAP8[$1_1 + 3 | 0] > -65) | 0;
$4_1 = $4_1 + 4 | 0;
if ($4_1) {
continue
}
break;
}
}
$2_1 = $0_1 + $4_1 | 0;
while (1) {
$1_1 = (HEAP8[$2_1 | 0] > -65) + $1_1 | 0;
$2_1 = $2_1 + 1 | 0;
$3_1 = $3_1 + 1 | 0;
if ($3_1) {
continue
}
break;
}    }
$3_1 = $0_1 + $8_1 | 0;
$0_1 = $9_1 & 3;
block1 : {
if (!$0_1) {
break block1
}
$4_1 = ($9_1 & 2147483644) + $3_1 | 0;
$5_1 = HEAP8[$4_1 | 0] > -65;
if (($0_1 | 0) == 1) {
break block1
}
$5_1 = (HEAP8[$4_1 + 1 | 0] > -65) + $5_1 | 0;
if (($0_1 | 0) == 2) {
break block1
}
$5_1 = (HEAP8[$4_1 + 2 | 0] > -65) + $5_1 | 0;
}
$4_1 = $1_1 + $5_1 | 0;
while (1) {
$0_1 = $3_1;
if (!$7_1) {
break block2
}
$5_1 = $7_1 >>> 0 >= 192 ? 192 : $7_1;
$8_1 = $5_1 & 3;
$3_1 = $5_1 << 2;
$1_1 = $3_1 & 1008;
block3 : {
if (!$1_1) {
$2_1 = 0;
break block3;
}
$9_1 = $0_1 + $1_1 | 0;
$2_1 = 0;
$1_1 = $0_1;
while (1) {
$6_1 = $2_1;
$2_1 = HEAP32[$1_1 >> 2];
$6_1 = $6_1 + ((($2_1 ^ -1) >>> 7 | $2_1 >>> 6) & 16843009) | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = $6_1 + ((($2_1 ^ -1) >>> 7 | $2_1 >>> 6) & 16843009) | 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$6_1 = $6_1 + ((($2_1 ^ -1) >>> 7 | $2_1 >>> 6) & 16843009) | 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
$2_1 = $6_1 + ((($2_1 ^ -1) >>> 7 | $2_1 >>> 6) & 16843009) | 0;
$1_1 = $1_1 + 16 | 0;
if (($9_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}     }
$7_1 = $7_1 - $5_1 | 0;
$3_1 = $0_1 + $3_1 | 0;
$4_1 = (Math_imul(($2_1 >>> 8 & 16711935) + ($2_1 & 16711935) | 0, 65537) >>> 16 | 0) + $4_1 | 0;
if (!$8_1) {
continue
}
break;
}    $1_1 = $0_1 + (($5_1 & 252) << 2) | 0;
$0_1 = HEAP32[$1_1 >> 2];
$0_1 = (($0_1 ^ -1) >>> 7 | $0_1 >>> 6) & 16843009;
block4 : {
if (($8_1 | 0) == 1) {
break block4
}
$3_1 = HEAP32[$1_1 + 4 >> 2];
$0_1 = $0_1 + ((($3_1 ^ -1) >>> 7 | $3_1 >>> 6) & 16843009) | 0;
if (($8_1 | 0) == 2) {
break block4
}
$1_1 = HEAP32[$1_1 + 8 >> 2];
$0_1 = $0_1 + ((($1_1 ^ -1) >>> 7 | $1_1 >>> 6) & 16843009) | 0;
}
$4_1 = (Math_imul(($0_1 >>> 8 & 459007) + ($0_1 & 16711935) | 0, 65537) >>> 16 | 0) + $4_1 | 0;
break block2;
}
if (!$1_1) {
return 0
}
$2_1 = $1_1 & 3;
$3_1 = 0;
if ($1_1 >>> 0 >= 4) {
$7_1 = $1_1 & -4;
while (1) {
$1_1 = $0_1 + $3_1 | 0;
$4_1 = ((((HEAP8[$1_1 | 0] > -65) + $4_1 | 0) + (HEAP8[$1_1 + 1 | 0] > -65) | 0) + (HEAP8[$1_1 + 2 | 0] > -65) | 0) + (HEAP8[$1_1 + 3 | 0] > -65) | 0;
$3_1 = $3_1 + 4 | 0;
if (($7_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}    if (!$2_1) {
break block2
}
}
$1_1 = $0_1 + $3_1 | 0;
while (1) {
$4_1 = (HEAP8[$1_1 | 0] > -65) + $4_1 | 0;
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
return $4_1;
}
function $4($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = $0_1 - 4 | 0;
$8_1 = HEAP32[$6_1 >> 2];
$4_1 = $8_1 & -8;
block2 : {
block9 : {
block3 : {
block5 : {
block7 : {
block8 : {
block : {
$5_1 = $8_1 & 3;
if ($4_1 >>> 0 >= ($5_1 ? 4 : 8) + $1_1 >>> 0) {
$7_1 = $1_1 + 39 | 0;
if ($7_1 >>> 0 < $4_1 >>> 0 ? $5_1 : 0) {
break block
}
block1 : {
if ($2_1 >>> 0 >= 9) {
$2_1 = $33($2_1, $3_1);
if ($2_1) {
break block1
}
return 0;
}
$2_1 = 0;
if ($3_1 >>> 0 > 4294901708) {
break block2
}
$1_1 = $3_1 >>> 0 < 11 ? 16 : $3_1 + 11 & -8;
$7_1 = $0_1 - 8 | 0;
if (!$5_1) {
if ($1_1 >>> 0 < 256) {
break block3
}
if (!$7_1) {
break block3
}
if ($1_1 >>> 0 >= $4_1 >>> 0) {
break block3
}
if ($4_1 - $1_1 >>> 0 > 131072) {
break block3
}
return $0_1;
}
$5_1 = $4_1 + $7_1 | 0;
block4 : {
if ($1_1 >>> 0 > $4_1 >>> 0) {
if (($5_1 | 0) == HEAP32[270485]) {
break block4
}
if (($5_1 | 0) != HEAP32[270484]) {
$8_1 = HEAP32[$5_1 + 4 >> 2];
if ($8_1 & 2) {
break block3
}
$8_1 = $8_1 & -8;
$4_1 = $8_1 + $4_1 | 0;
if ($4_1 >>> 0 < $1_1 >>> 0) {
break block3
}
$38($5_1, $8_1);
$5_1 = $4_1 - $1_1 | 0;
if ($5_1 >>> 0 >= 16) {
HEAP32[$6_1 >> 2] = $1_1 | HEAP32[$6_1 >> 2] & 1 | 2;
$1_1 = $1_1 + $7_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1 | 3;
$4_1 = $4_1 + $7_1 | 0;
HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] | 1;
$28($1_1, $5_1);
break block5;
}
HEAP32[$6_1 >> 2] = $4_1 | HEAP32[$6_1 >> 2] & 1 | 2;
$1_1 = $4_1 + $7_1 | 0;
HEAP32[$1_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] | 1;
break block5;
}
$4_1 = $4_1 + HEAP32[270482] | 0;
if ($4_1 >>> 0 < $1_1 >>> 0) {
break block3
}
$5_1 = $4_1 - $1_1 | 0;
block6 : {
if ($5_1 >>> 0 <= 15) {
HEAP32[$6_1 >> 2] = $4_1 | $8_1 & 1 | 2;
$1_1 = $4_1 + $7_1 | 0;
HEAP32[$1_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] | 1;
$5_1 = 0;
$1_1 = 0;
break block6;
}
HEAP32[$6_1 >> 2] = $1_1 | $8_1 & 1 | 2;
$1_1 = $1_1 + $7_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1 | 1;
$4_1 = $4_1 + $7_1 | 0;
HEAP32[$4_1 >> 2] = $5_1;
HEAP32[$4_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2] & -2;
}
HEAP32[270484] = $1_1;
HEAP32[270482] = $5_1;
break block5;
}
$4_1 = $4_1 - $1_1 | 0;
if ($4_1 >>> 0 <= 15) {
break block5
}
HEAP32[$6_1 >> 2] = $1_1 | $8_1 & 1 | 2;
$1_1 = $1_1 + $7_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $4_1 | 3;
HEAP32[$5_1 + 4 >> 2] = HEAP32[$5_1 + 4 >> 2] | 1;
$28($1_1, $4_1);
break block5;
}
$4_1 = $4_1 + HEAP32[270483] | 0;
if ($4_1 >>> 0 > $1_1 >>> 0) {
break block7
}
break block3;
}
$3_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
if ($3_1) {
wasm2js_memory_copy($2_1, $0_1, $3_1);
}
$6_1 = HEAP32[$6_1 >> 2];
$3_1 = $6_1 & -8;
$4_1 = $1_1;
$1_1 = $6_1 & 3;
if ($3_1 >>> 0 < $4_1 + ($1_1 ? 4 : 8) >>> 0) {
break block8
}
if (!$1_1) {
break block9
}
if ($3_1 >>> 0 <= $7_1 >>> 0) {
break block9
}
$229(1062564, 46, 1062612);
wasm2js_trap();
}
$229(1062500, 46, 1062548);
wasm2js_trap();
}
$229(1062564, 46, 1062612);
wasm2js_trap();
}
$229(1062500, 46, 1062548);
wasm2js_trap();
}
HEAP32[$6_1 >> 2] = $1_1 | $8_1 & 1 | 2;
$5_1 = $1_1 + $7_1 | 0;
$1_1 = $4_1 - $1_1 | 0;
HEAP32[$5_1 + 4 >> 2] = $1_1 | 1;
HEAP32[270483] = $1_1;
HEAP32[270485] = $5_1;
}
if (!$7_1) {
break block3
}
return $0_1;
}
$1_1 = $0($3_1);
if (!$1_1) {
break block2
}
$2_1 = HEAP32[$6_1 >> 2];
$2_1 = ($2_1 & 3 ? -4 : -8) + ($2_1 & -8) | 0;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $2_1;
if ($2_1) {
wasm2js_memory_copy($1_1, $0_1, $2_1);
}
$2_1 = $1_1;
}
$6($0_1);
}
return $2_1;
}
function $5($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$6_1 = $1_1 + $2_1 | 0;
block4 : {
block : {
if (!$2_1) {
$2_1 = $1_1;
break block;
}
$2_1 = $1_1;
while (1) {
$8_1 = $7_1;
$8_1 = $7_1;
$4_1 = $2_1;
$5_1 = HEAP8[$4_1 | 0];
block1 : {
if (($5_1 | 0) >= 0) {
$3_1 = $5_1 & 255;
$2_1 = $4_1 + 1 | 0;
break block1;
}
$2_1 = HEAPU8[$4_1 + 1 | 0] & 63;
$7_1 = $5_1 & 31;
if ($5_1 >>> 0 <= 4294967263) {
$3_1 = $2_1 | $7_1 << 6;
$2_1 = $4_1 + 2 | 0;
break block1;
}
$2_1 = HEAPU8[$4_1 + 2 | 0] & 63 | $2_1 << 6;
if ($5_1 >>> 0 < 4294967280) {
$3_1 = $2_1 | $7_1 << 12;
$2_1 = $4_1 + 3 | 0;
break block1;
}
$3_1 = $7_1 << 18 & 1835008 | (HEAPU8[$4_1 + 3 | 0] & 63 | $2_1 << 6);
$2_1 = $4_1 + 4 | 0;
}
$7_1 = $8_1 + ($2_1 - $4_1 | 0) | 0;
block2 : {
if ($3_1 - 9 >>> 0 < 5) {
break block2
}
if (($3_1 | 0) == 32) {
break block2
}
if ($3_1 >>> 0 < 128) {
break block
}
block3 : {
$4_1 = $3_1 >>> 8 | 0;
if ($4_1 >>> 0 <= 31) {
if (!$4_1) {
break block3
}
if (($4_1 | 0) != 22) {
break block
}
if (($3_1 | 0) != 5760) {
break block
}
break block2;
}
if (($4_1 | 0) != 32) {
if (($4_1 | 0) != 48) {
break block
}
if (($3_1 | 0) != 12288) {
break block
}
break block2;
}
if (!(HEAPU8[($3_1 & 255) + 1065472 | 0] & 2)) {
break block
}
break block2;
}
if (!(HEAP8[($3_1 & 255) + 1065472 | 0] & 1)) {
break block
}
}
if (($2_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}    $8_1 = 0;
$7_1 = 0;
break block4;
}
if (($2_1 | 0) == ($6_1 | 0)) {
break block4
}
while (1) {
$4_1 = $6_1;
$6_1 = $4_1 - 1 | 0;
$3_1 = HEAP8[$6_1 | 0];
if (($3_1 | 0) < 0) {
$9_1 = $3_1 & 63;
$6_1 = $4_1 - 2 | 0;
$3_1 = HEAPU8[$6_1 | 0];
$5_1 = $3_1 << 24 >> 24;
block5 : {
if (($5_1 | 0) >= -64) {
$3_1 = $3_1 & 31;
break block5;
}
$10_1 = $5_1 & 63;
$6_1 = $4_1 - 3 | 0;
$3_1 = HEAPU8[$6_1 | 0];
$5_1 = $3_1 << 24 >> 24;
block6 : {
if (($5_1 | 0) >= -64) {
$3_1 = $3_1 & 15;
break block6;
}
$6_1 = $4_1 - 4 | 0;
$3_1 = $5_1 & 63 | (HEAPU8[$6_1 | 0] & 7) << 6;
}
$3_1 = $10_1 | $3_1 << 6;
}
$3_1 = $9_1 | $3_1 << 6;
}
block7 : {
if ($3_1 - 9 >>> 0 < 5) {
break block7
}
if (($3_1 | 0) == 32) {
break block7
}
block8 : {
if ($3_1 >>> 0 < 128) {
break block8
}
block10 : {
block9 : {
$5_1 = $3_1 >>> 8 | 0;
if ($5_1 >>> 0 <= 31) {
if (!$5_1) {
break block9
}
if (($5_1 | 0) != 22) {
break block8
}
if (($3_1 | 0) == 5760) {
break block7
}
break block8;
}
if (($5_1 | 0) == 32) {
break block10
}
if (($5_1 | 0) != 48) {
break block8
}
if (($3_1 | 0) == 12288) {
break block7
}
break block8;
}
if (!(HEAP8[($3_1 & 255) + 1065472 | 0] & 1)) {
break block8
}
break block7;
}
if (HEAPU8[($3_1 & 255) + 1065472 | 0] & 2) {
break block7
}
}
$7_1 = $4_1 + ($7_1 - $2_1 | 0) | 0;
break block4;
}
if (($2_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}  }
HEAP32[$0_1 + 4 >> 2] = $7_1 - $8_1;
HEAP32[$0_1 >> 2] = $1_1 + $8_1;
}
function $6($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$1_1 = $0_1 - 8 | 0;
$3_1 = HEAP32[$0_1 - 4 >> 2];
$0_1 = $3_1 & -8;
$2_1 = $1_1 + $0_1 | 0;
block1 : {
block : {
if ($3_1 & 1) {
break block
}
if (!($3_1 & 2)) {
break block1
}
$3_1 = HEAP32[$1_1 >> 2];
$0_1 = $3_1 + $0_1 | 0;
$1_1 = $1_1 - $3_1 | 0;
if (($1_1 | 0) == HEAP32[270484]) {
if ((HEAP32[$2_1 + 4 >> 2] & 3) != 3) {
break block
}
HEAP32[270482] = $0_1;
HEAP32[$2_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2] & -2;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 1;
HEAP32[$2_1 >> 2] = $0_1;
return;
}
$38($1_1, $3_1);
}
block8 : {
block5 : {
block7 : {
block6 : {
block3 : {
block2 : {
$3_1 = HEAP32[$2_1 + 4 >> 2];
block4 : {
if (!($3_1 & 2)) {
if (($2_1 | 0) == HEAP32[270485]) {
break block2
}
if (($2_1 | 0) == HEAP32[270484]) {
break block3
}
$4_1 = $2_1;
$2_1 = $3_1 & -8;
$38($4_1, $2_1);
$0_1 = $0_1 + $2_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $0_1;
if (HEAP32[270484] != ($1_1 | 0)) {
break block4
}
HEAP32[270482] = $0_1;
return;
}
HEAP32[$2_1 + 4 >> 2] = $3_1 & -2;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $0_1;
}
if ($0_1 >>> 0 < 256) {
break block5
}
$45($1_1, $0_1);
$0_1 = HEAP32[270490] - 1 | 0;
HEAP32[270490] = $0_1;
if ($0_1) {
break block1
}
$0_1 = HEAP32[270412];
if ($0_1) {
break block6
}
$0_1 = 4095;
break block7;
}
HEAP32[270485] = $1_1;
$0_1 = HEAP32[270483] + $0_1 | 0;
HEAP32[270483] = $0_1;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 1;
if (HEAP32[270484] == ($1_1 | 0)) {
HEAP32[270482] = 0;
HEAP32[270484] = 0;
}
$2_1 = HEAP32[270488];
if ($2_1 >>> 0 >= $0_1 >>> 0) {
break block1
}
$0_1 = HEAP32[270485];
if (!$0_1) {
break block1
}
$3_1 = HEAP32[270483];
if ($3_1 >>> 0 < 41) {
break block8
}
$1_1 = 1081640;
while (1) {
$4_1 = HEAP32[$1_1 >> 2];
if ($0_1 >>> 0 >= $4_1 >>> 0 & $0_1 >>> 0 < HEAP32[$1_1 + 4 >> 2] + $4_1 >>> 0) {
break block8
}
$1_1 = HEAP32[$1_1 + 8 >> 2];
continue;
}       }
HEAP32[270484] = $1_1;
$0_1 = HEAP32[270482] + $0_1 | 0;
HEAP32[270482] = $0_1;
HEAP32[$1_1 + 4 >> 2] = $0_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $0_1;
return;
}
$1_1 = 0;
while (1) {
$1_1 = $1_1 + 1 | 0;
$0_1 = HEAP32[$0_1 + 8 >> 2];
if ($0_1) {
continue
}
break;
}      $0_1 = $1_1 >>> 0 <= 4095 ? 4095 : $1_1;
}
HEAP32[270490] = $0_1;
return;
}
$2_1 = HEAP32[270480];
$3_1 = 1 << ($0_1 >>> 3);
block9 : {
if (!($2_1 & $3_1)) {
HEAP32[270480] = $2_1 | $3_1;
$0_1 = ($0_1 & 248) + 1081656 | 0;
$2_1 = $0_1;
break block9;
}
$0_1 = $0_1 & 248;
$2_1 = $0_1 + 1081656 | 0;
$0_1 = HEAP32[$0_1 + 1081664 >> 2];
}
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $1_1;
HEAP32[$1_1 + 12 >> 2] = $2_1;
HEAP32[$1_1 + 8 >> 2] = $0_1;
return;
}
$0_1 = HEAP32[270412];
if ($0_1) {
$1_1 = 0;
while (1) {
$1_1 = $1_1 + 1 | 0;
$0_1 = HEAP32[$0_1 + 8 >> 2];
if ($0_1) {
continue
}
break;
}    $0_1 = $1_1 >>> 0 <= 4095 ? 4095 : $1_1;
} else {
$0_1 = 4095;
}
HEAP32[270490] = $0_1;
if ($2_1 >>> 0 >= $3_1 >>> 0) {
break block1
}
HEAP32[270488] = -1;
}
}
function $7($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0.0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
block : {
if (!(fimport$20(HEAP32[$1_1 >> 2]) | 0)) {
$1_1 = $3_1 + 48 | 0;
$154($1_1, 1052004, 19);
$1_1 = $13($1_1);
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block;
}
$4_1 = fimport$26(1051964, 6) | 0;
HEAP32[$3_1 + 32 >> 2] = $4_1;
$145($3_1 + 24 | 0, $1_1, $3_1 + 32 | 0);
$2_1 = HEAP32[$3_1 + 28 >> 2];
block1 : {
if (HEAP32[$3_1 + 24 >> 2] == 1) {
if (fimport$0() >>> 0 <= $2_1 >>> 0) {
fimport$1($2_1 | 0);
}
$2_1 = 0;
break block1;
}
HEAP32[$3_1 + 36 >> 2] = $2_1;
$183($3_1 + 48 | 0, $3_1 + 36 | 0);
if (fimport$0() >>> 0 <= $2_1 >>> 0) {
fimport$1($2_1 | 0);
}
$7_1 = HEAPF64[$3_1 + 56 >> 3];
$2_1 = HEAP32[$3_1 + 48 >> 2];
}
if (fimport$0() >>> 0 <= $4_1 >>> 0) {
fimport$1($4_1 | 0);
}
block3 : {
block2 : {
if (!$2_1) {
break block2
}
if (!($7_1 >= 0.0)) {
break block2
}
if ($7_1 - Math_trunc($7_1) == 0.0) {
break block3
}
}
$1_1 = $3_1 + 48 | 0;
$154($1_1, 1052004, 19);
$1_1 = $13($1_1);
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block;
}
block4 : {
if (!($7_1 > 536870912.0)) {
$8_1 = fimport$5(($7_1 < 4294967295.0 & $7_1 >= 0.0 ? ~~$7_1 >>> 0 : 0) | 0) | 0;
$4_1 = HEAP32[270368];
$2_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$5_1 = $3_1 + 16 | 0;
HEAP32[$5_1 + 4 >> 2] = $2_1;
HEAP32[$5_1 >> 2] = ($4_1 | 0) == 1;
if (HEAP32[$3_1 + 16 >> 2] == 1) {
$1_1 = HEAP32[$3_1 + 20 >> 2];
$2_1 = $3_1 + 48 | 0;
$154($2_1, 1052023, 19);
$2_1 = $13($2_1);
if (fimport$0() >>> 0 <= $1_1 >>> 0) {
fimport$1($1_1 | 0);
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block;
}
fimport$6($8_1 | 0, HEAP32[$1_1 >> 2]);
$2_1 = HEAP32[270368];
$1_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$4_1 = $3_1 + 8 | 0;
HEAP32[$4_1 + 4 >> 2] = $1_1;
HEAP32[$4_1 >> 2] = ($2_1 | 0) == 1;
if (HEAP32[$3_1 + 8 >> 2] & 1) {
$1_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = $3_1 + 48 | 0;
$154($2_1, 1052042, 23);
$2_1 = $13($2_1);
if (fimport$0() >>> 0 <= $1_1 >>> 0) {
fimport$1($1_1 | 0);
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block4;
}
HEAP32[$3_1 + 32 >> 2] = $8_1;
$1_1 = fimport$8(HEAP32[$3_1 + 32 >> 2]) | 0;
HEAP32[$3_1 + 44 >> 2] = 0;
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 40 >> 2] = 1;
$2_1 = 1;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = $3_1 + 36 | 0;
if (HEAPU32[$5_1 >> 2] >= $1_1 >>> 0) {
$6_1 = -2147483647;
} else {
$6_1 = $4_1 + 8 | 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$61($2_1 + 4 | 0, $5_1, $1_1, 1, 1);
block5 : {
if (HEAP32[$2_1 + 4 >> 2] == 1) {
$10_1 = HEAP32[$2_1 + 12 >> 2];
$9_1 = HEAP32[$2_1 + 8 >> 2];
break block5;
}
$9_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$5_1 >> 2] = $1_1;
HEAP32[$5_1 + 4 >> 2] = $9_1;
$9_1 = -2147483647;
}
HEAP32[$6_1 + 4 >> 2] = $10_1;
HEAP32[$6_1 >> 2] = $9_1;
global$0 = $2_1 + 16 | 0;
$2_1 = HEAP32[$4_1 + 12 >> 2];
$6_1 = HEAP32[$4_1 + 8 >> 2];
}
HEAP32[$3_1 + 4 >> 2] = $2_1;
HEAP32[$3_1 >> 2] = $6_1;
global$0 = $4_1 + 16 | 0;
if (HEAP32[$3_1 >> 2] != -2147483647) {
$1_1 = $3_1 + 48 | 0;
$154($1_1, 1052023, 19);
$1_1 = $13($1_1);
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $1_1;
$116($5_1, 1, 1);
break block4;
}
$4_1 = HEAP32[$3_1 + 44 >> 2];
block6 : {
if ($4_1 >>> 0 >= $1_1 >>> 0) {
HEAP32[$3_1 + 44 >> 2] = $1_1;
break block6;
}
$2_1 = $3_1 + 36 | 0;
$4_1 = $1_1 - $4_1 | 0;
$220($2_1, $4_1);
$1_1 = HEAP32[$2_1 + 8 >> 2];
$6_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = $1_1 + $6_1 | 0;
block8 : {
block7 : {
if ($4_1 >>> 0 >= 2) {
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
wasm2js_memory_fill($5_1, 0, $4_1);
}
$1_1 = $1_1 + $4_1 | 0;
$5_1 = $6_1 + $1_1 | 0;
break block7;
}
if (!$4_1) {
break block8
}
}
HEAP8[$5_1 | 0] = 0;
$1_1 = $1_1 + 1 | 0;
}
HEAP32[$2_1 + 8 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 44 >> 2];
}
$5_1 = HEAP32[$3_1 + 40 >> 2];
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$6_1 = HEAP32[$3_1 + 32 >> 2];
$4_1 = fimport$8($6_1 | 0) | 0;
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = $4_1;
if (($1_1 | 0) != ($4_1 | 0)) {
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
HEAP32[$1_1 + 12 >> 2] = $2_1 + 12;
HEAP32[$1_1 + 8 >> 2] = $2_1 + 8;
$0_1 = global$0 + -64 | 0;
global$0 = $0_1;
HEAP32[$0_1 + 4 >> 2] = 1066804;
HEAP32[$0_1 >> 2] = $1_1 + 8;
HEAP32[$0_1 + 12 >> 2] = 1066804;
HEAP32[$0_1 + 8 >> 2] = $1_1 + 12;
HEAP32[$0_1 + 20 >> 2] = HEAP32[270356];
HEAP32[$0_1 + 16 >> 2] = HEAP32[270353];
HEAP32[$0_1 + 48 >> 2] = $0_1 + 8;
HEAP32[$0_1 + 52 >> 2] = 102;
HEAP32[$0_1 + 40 >> 2] = $0_1;
HEAP32[$0_1 + 44 >> 2] = 102;
HEAP32[$0_1 + 32 >> 2] = $0_1 + 16;
HEAP32[$0_1 + 36 >> 2] = 104;
$195(1049411, $0_1 + 32 | 0, 1060476);
wasm2js_trap();
}
fimport$9($5_1 | 0, $1_1 | 0, $6_1 | 0);
global$0 = $2_1 + 16 | 0;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 44 >> 2];
$1_1 = HEAP32[$3_1 + 40 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 36 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block4;
}
$1_1 = $3_1 + 48 | 0;
$154($1_1, 1052023, 19);
$1_1 = $13($1_1);
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block;
}
if (fimport$0() >>> 0 > $8_1 >>> 0) {
break block
}
fimport$1($8_1 | 0);
}
global$0 = $3_1 - -64 | 0;
}
function $8($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$8_1 = HEAP32[$0_1 + 8 >> 2];
$9_1 = $8_1 & 2097152;
$10_1 = $9_1 ? 43 : 1114112;
$9_1 = ($1_1 ? $9_1 >>> 21 | 0 : 1) + $5_1 | 0;
block : {
if (!($8_1 & 8388608)) {
$2_1 = 0;
break block;
}
block1 : {
if ($3_1 >>> 0 >= 16) {
$6_1 = $3($2_1, $3_1);
break block1;
}
if (!$3_1) {
break block1
}
$11_1 = $3_1 & 3;
if ($3_1 >>> 0 >= 4) {
$12_1 = $3_1 & 12;
while (1) {
$13_1 = $6_1;
$6_1 = $2_1 + $7_1 | 0;
$6_1 = ((($13_1 + (HEAP8[$6_1 | 0] > -65) | 0) + (HEAP8[$6_1 + 1 | 0] > -65) | 0) + (HEAP8[$6_1 + 2 | 0] > -65) | 0) + (HEAP8[$6_1 + 3 | 0] > -65) | 0;
$7_1 = $7_1 + 4 | 0;
if (($12_1 | 0) != ($7_1 | 0)) {
continue
}
break;
}     if (!$11_1) {
break block1
}
}
$7_1 = $2_1 + $7_1 | 0;
while (1) {
$6_1 = (HEAP8[$7_1 | 0] > -65) + $6_1 | 0;
$7_1 = $7_1 + 1 | 0;
$11_1 = $11_1 - 1 | 0;
if ($11_1) {
continue
}
break;
}   }
$9_1 = $6_1 + $9_1 | 0;
}
$11_1 = $1_1 ? $10_1 : 45;
$10_1 = HEAPU16[$0_1 + 12 >> 1];
block6 : {
if ($10_1 >>> 0 > $9_1 >>> 0) {
block7 : {
block5 : {
if (!($8_1 & 16777216)) {
$9_1 = $10_1 - $9_1 | 0;
$6_1 = 0;
$1_1 = 0;
block4 : {
block3 : {
switch (($8_1 >>> 29 & 3) - 1 | 0) {
case 0:
case 2:
$1_1 = $9_1;
break block4;
case 1:
break block3;
default:
break block4;
}        }
$1_1 = ($9_1 & 65534) >>> 1 | 0;
}
$10_1 = $8_1 & 2097151;
$8_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[$0_1 >> 2];
while (1) {
if (($6_1 & 65535) >>> 0 >= ($1_1 & 65535) >>> 0) {
break block5
}
$7_1 = 1;
$6_1 = $6_1 + 1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$8_1 + 16 >> 2]]($0_1, $10_1) | 0)) {
continue
}
break;
}       break block6;
}
$13_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1 & -1612709888 | 536870960;
$7_1 = 1;
$8_1 = HEAP32[$0_1 >> 2];
$12_1 = HEAP32[$0_1 + 4 >> 2];
if ($205($8_1, $12_1, $11_1, $2_1, $3_1)) {
break block6
}
$6_1 = 0;
$2_1 = $10_1 - $9_1 & 65535;
while (1) {
if ($2_1 >>> 0 <= ($6_1 & 65535) >>> 0) {
break block7
}
$6_1 = $6_1 + 1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$12_1 + 16 >> 2]]($8_1, 48) | 0)) {
continue
}
break;
}      break block6;
}
$7_1 = 1;
if ($205($0_1, $8_1, $11_1, $2_1, $3_1)) {
break block6
}
if (FUNCTION_TABLE[HEAP32[$8_1 + 12 >> 2]]($0_1, $4_1, $5_1) | 0) {
break block6
}
$6_1 = 0;
$1_1 = $9_1 - $1_1 & 65535;
while (1) {
$2_1 = $6_1 & 65535;
$7_1 = $2_1 >>> 0 < $1_1 >>> 0;
if ($1_1 >>> 0 <= $2_1 >>> 0) {
break block6
}
$6_1 = $6_1 + 1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$8_1 + 16 >> 2]]($0_1, $10_1) | 0)) {
continue
}
break;
}     break block6;
}
if (FUNCTION_TABLE[HEAP32[$12_1 + 12 >> 2]]($8_1, $4_1, $5_1) | 0) {
break block6
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $13_1;
return 0;
}
$7_1 = 1;
$1_1 = HEAP32[$0_1 >> 2];
$0_1 = HEAP32[$0_1 + 4 >> 2];
if ($205($1_1, $0_1, $11_1, $2_1, $3_1)) {
break block6
}
$7_1 = FUNCTION_TABLE[HEAP32[$0_1 + 12 >> 2]]($1_1, $4_1, $5_1) | 0;
}
return $7_1;
}
function $9($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
$63($3_1 + 16 | 0, $1_1, 1, 2);
block : {
if (!(HEAP32[$3_1 + 16 >> 2] & 1)) {
break block
}
$4_1 = HEAP32[$1_1 + 4 >> 2];
if (!$4_1) {
break block
}
$2_1 = HEAP32[$1_1 >> 2];
if (HEAPU8[$2_1 | 0] != 58) {
break block
}
$6_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$1_1 + 4 >> 2] = $4_1 - 1;
HEAP32[$1_1 >> 2] = $2_1 + 1;
$63($3_1 + 8 | 0, $1_1, 2, 2);
if (!(HEAP32[$3_1 + 8 >> 2] & 1)) {
break block
}
$9_1 = HEAP32[$3_1 + 12 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
block1 : {
if (!$4_1) {
break block1
}
$2_1 = HEAP32[$1_1 >> 2];
if (HEAPU8[$2_1 | 0] != 58) {
break block1
}
HEAP32[$1_1 + 4 >> 2] = $4_1 - 1;
HEAP32[$1_1 >> 2] = $2_1 + 1;
$63($3_1, $1_1, 2, 2);
if (!(HEAP32[$3_1 >> 2] & 1)) {
break block
}
$8_1 = HEAP32[$3_1 + 4 >> 2];
}
if (!$131($1_1)) {
break block
}
$2_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
if ($5_1) {
$7_1 = $5_1 - 1 | 0;
$4_1 = HEAPU8[$2_1 | 0] == 32 ? $2_1 + 1 | 0 : 0;
} else {
$4_1 = 0;
}
$7_1 = $4_1 ? $7_1 : $5_1;
block2 : {
if ($7_1 >>> 0 < 2) {
break block2
}
$90($3_1 + 36 | 0, 2, 1, 1);
$5_1 = HEAP32[$3_1 + 40 >> 2];
block4 : {
if (HEAP32[$3_1 + 36 >> 2] != 1) {
$7_1 = $7_1 - 2 | 0;
$2_1 = $4_1 ? $4_1 : $2_1;
$11_1 = $2_1 + 2 | 0;
$4_1 = HEAP32[$3_1 + 44 >> 2];
$2_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8;
HEAP8[$4_1 | 0] = $2_1;
HEAP8[$4_1 + 1 | 0] = $2_1 >>> 8;
HEAP32[$3_1 + 28 >> 2] = $4_1;
HEAP32[$3_1 + 24 >> 2] = $5_1;
HEAP32[$3_1 + 32 >> 2] = 2;
$2_1 = 0;
while (1) {
$10_1 = $2_1 + $4_1 | 0;
$5_1 = HEAPU8[$10_1 | 0];
HEAP8[$10_1 | 0] = $5_1 ^ (($5_1 - 97 & 255) >>> 0 < 26 ? 32 : 0);
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != 2) {
continue
}
break;
}      block5 : {
block3 : {
$2_1 = HEAPU8[$4_1 | 0];
if (($2_1 | 0) != 65) {
if (($2_1 | 0) == 80) {
break block3
}
break block4;
}
if (HEAPU8[$4_1 + 1 | 0] != 77) {
break block4
}
$4_1 = 0;
break block5;
}
if (HEAPU8[$4_1 + 1 | 0] != 77) {
break block4
}
$4_1 = 12;
}
$116($3_1 + 24 | 0, 1, 1);
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 >> 2] = $11_1;
if ($6_1 - 1 >>> 0 >= 12) {
break block
}
$6_1 = ($6_1 >>> 0 < 12 ? $6_1 : $6_1 - 12 | 0) + $4_1 | 0;
break block2;
}
$228($5_1, HEAP32[$3_1 + 44 >> 2]);
wasm2js_trap();
}
$116($3_1 + 24 | 0, 1, 1);
}
if ($8_1 >>> 0 > 60) {
break block
}
if ($9_1 >>> 0 > 59) {
break block
}
if ($6_1 >>> 0 > 23) {
break block
}
HEAP32[$0_1 + 8 >> 2] = (Math_imul($9_1, 60) + ($8_1 >>> 0 >= 59 ? 59 : $8_1) | 0) + Math_imul($6_1, 3600);
HEAP32[$0_1 + 12 >> 2] = 0;
$12_1 = 1;
}
HEAP32[$0_1 >> 2] = $12_1;
HEAP32[$0_1 + 4 >> 2] = 0;
global$0 = $3_1 + 48 | 0;
}
function $10($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
block : {
if (!$2_1) {
break block
}
$3_1 = $2_1 - 7 | 0;
$8_1 = $2_1 >>> 0 >= $3_1 >>> 0 ? $3_1 : 0;
$9_1 = ($1_1 + 3 & -4) - $1_1 | 0;
$3_1 = 0;
while (1) {
block19 : {
block2 : {
block1 : {
$6_1 = HEAPU8[$1_1 + $3_1 | 0];
$7_1 = $6_1 << 24 >> 24;
if (($7_1 | 0) >= 0) {
if ($9_1 - $3_1 & 3) {
break block1
}
if ($3_1 >>> 0 >= $8_1 >>> 0) {
break block2
}
while (1) {
$5_1 = $1_1 + $3_1 | 0;
if ((HEAP32[$5_1 + 4 >> 2] | HEAP32[$5_1 >> 2]) & -2139062144) {
break block2
}
$3_1 = $3_1 + 8 | 0;
if ($8_1 >>> 0 > $3_1 >>> 0) {
continue
}
break;
}        break block2;
}
$5_1 = 257;
block10 : {
block6 : {
block14 : {
block9 : {
block8 : {
block7 : {
block5 : {
switch (HEAPU8[$6_1 + 1067355 | 0] - 2 | 0) {
case 0:
$4_1 = $3_1 + 1 | 0;
if ($4_1 >>> 0 < $2_1 >>> 0) {
break block7
}
$5_1 = 0;
break block6;
case 1:
$4_1 = $3_1 + 1 | 0;
if ($4_1 >>> 0 < $2_1 >>> 0) {
break block8
}
$5_1 = 0;
break block6;
case 2:
break block5;
default:
break block6;
}             }
$4_1 = $3_1 + 1 | 0;
if ($4_1 >>> 0 < $2_1 >>> 0) {
break block9
}
$5_1 = 0;
break block6;
}
if (HEAP8[$1_1 + $4_1 | 0] > -65) {
break block6
}
break block10;
}
$4_1 = HEAP8[$1_1 + $4_1 | 0];
block12 : {
switch ($6_1 - 224 | 0) {
case 0:
if (($4_1 & -32) == -96) {
break block14
}
break block6;
case 13:
if (($4_1 | 0) > -97) {
break block6
}
break block14;
default:
break block12;
}           }
if (($7_1 + 31 & 255) >>> 0 >= 12) {
if (($7_1 & -2) != -18) {
break block6
}
if (($4_1 | 0) < -64) {
break block14
}
break block6;
}
if (($4_1 | 0) < -64) {
break block14
}
break block6;
}
$4_1 = HEAP8[$1_1 + $4_1 | 0];
block18 : {
block17 : {
switch ($6_1 - 240 | 0) {
default:
if (($7_1 + 15 & 255) >>> 0 > 2) {
break block6
}
if (($4_1 | 0) < -64) {
break block18
}
break block6;
case 0:
if (($4_1 + 112 & 255) >>> 0 < 48) {
break block18
}
break block6;
case 4:
break block17;
}           }
if (($4_1 | 0) > -113) {
break block6
}
}
$5_1 = $3_1 + 2 | 0;
if ($5_1 >>> 0 >= $2_1 >>> 0) {
$5_1 = 0;
break block6;
}
if (HEAP8[$1_1 + $5_1 | 0] > -65) {
$5_1 = 513;
break block6;
}
$5_1 = 0;
$4_1 = $3_1 + 3 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break block6
}
if (HEAP8[$1_1 + $4_1 | 0] < -64) {
break block10
}
$5_1 = 769;
break block6;
}
$5_1 = 0;
$4_1 = $3_1 + 2 | 0;
if ($4_1 >>> 0 >= $2_1 >>> 0) {
break block6
}
if (HEAP8[$1_1 + $4_1 | 0] <= -65) {
break block10
}
$5_1 = 513;
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 8 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = 1;
return;
}
$3_1 = $4_1 + 1 | 0;
break block19;
}
$3_1 = $3_1 + 1 | 0;
break block19;
}
if ($2_1 >>> 0 <= $3_1 >>> 0) {
break block19
}
while (1) {
if (HEAP8[$1_1 + $3_1 | 0] < 0) {
break block19
}
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != ($2_1 | 0)) {
continue
}
break;
}     break block;
}
if ($2_1 >>> 0 > $3_1 >>> 0) {
continue
}
break;
}  }
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = 0;
}
function $11($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
block9 : {
block : {
$7_1 = HEAP32[$0_1 + 8 >> 2];
if (!($7_1 & 402653184)) {
break block
}
block3 : {
block4 : {
block2 : {
block1 : {
if ($7_1 & 268435456) {
$6_1 = HEAPU16[$0_1 + 14 >> 1];
if ($6_1) {
break block1
}
$2_1 = 0;
break block2;
}
if ($2_1 >>> 0 >= 16) {
$4_1 = $3($1_1, $2_1);
break block3;
}
if (!$2_1) {
break block3
}
$5_1 = $2_1 & 3;
if ($2_1 >>> 0 >= 4) {
$8_1 = $2_1 & 12;
while (1) {
$6_1 = $1_1 + $3_1 | 0;
$4_1 = ((((HEAP8[$6_1 | 0] > -65) + $4_1 | 0) + (HEAP8[$6_1 + 1 | 0] > -65) | 0) + (HEAP8[$6_1 + 2 | 0] > -65) | 0) + (HEAP8[$6_1 + 3 | 0] > -65) | 0;
$3_1 = $3_1 + 4 | 0;
if (($8_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}         if (!$5_1) {
break block3
}
}
$3_1 = $1_1 + $3_1 | 0;
while (1) {
$4_1 = (HEAP8[$3_1 | 0] > -65) + $4_1 | 0;
$3_1 = $3_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}        break block3;
}
$9_1 = $1_1 + $2_1 | 0;
$2_1 = 0;
$3_1 = $1_1;
$5_1 = $6_1;
while (1) {
if (($3_1 | 0) == ($9_1 | 0)) {
break block4
}
$4_1 = $3_1;
$3_1 = $4_1 + 1 | 0;
$8_1 = HEAP8[$4_1 | 0];
block5 : {
if (($8_1 | 0) >= 0) {
break block5
}
$3_1 = $4_1 + 2 | 0;
if ($8_1 >>> 0 < 4294967264) {
break block5
}
$3_1 = $4_1 + ($8_1 >>> 0 > 4294967279 ? 4 : 3) | 0;
}
$2_1 = ($3_1 - $4_1 | 0) + $2_1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}      }
$5_1 = 0;
}
$4_1 = $6_1 - $5_1 | 0;
}
$3_1 = HEAPU16[$0_1 + 12 >> 1];
if ($3_1 >>> 0 <= $4_1 >>> 0) {
break block
}
$6_1 = $3_1 - $4_1 | 0;
$4_1 = 0;
$5_1 = 0;
block8 : {
block7 : {
switch (($7_1 >>> 29 & 3) - 1 | 0) {
case 0:
$5_1 = $6_1;
break block8;
case 1:
break block7;
default:
break block8;
}     }
$5_1 = ($6_1 & 65534) >>> 1 | 0;
}
$8_1 = $7_1 & 2097151;
$7_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[$0_1 >> 2];
while (1) {
if (($4_1 & 65535) >>> 0 < ($5_1 & 65535) >>> 0) {
$3_1 = 1;
$4_1 = $4_1 + 1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$7_1 + 16 >> 2]]($0_1, $8_1) | 0)) {
continue
}
break block9;
}
break;
}    $3_1 = 1;
if (FUNCTION_TABLE[HEAP32[$7_1 + 12 >> 2]]($0_1, $1_1, $2_1) | 0) {
break block9
}
$4_1 = 0;
$1_1 = $6_1 - $5_1 & 65535;
while (1) {
$2_1 = $4_1 & 65535;
$3_1 = $2_1 >>> 0 < $1_1 >>> 0;
if ($1_1 >>> 0 <= $2_1 >>> 0) {
break block9
}
$4_1 = $4_1 + 1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$7_1 + 16 >> 2]]($0_1, $8_1) | 0)) {
continue
}
break;
}    break block9;
}
$3_1 = FUNCTION_TABLE[HEAP32[HEAP32[$0_1 + 4 >> 2] + 12 >> 2]](HEAP32[$0_1 >> 2], $1_1, $2_1) | 0;
}
return $3_1;
}
function $12($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$3_1 = $1_1 << 1;
$4_1 = $3_1 | 1;
$5_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = $5_1 + Math_imul($1_1, 24) | 0;
$6_1 = HEAP32[$0_1 + 20 >> 2];
$9_1 = HEAP32[$0_1 + 16 >> 2];
$14_1 = HEAP32[$0_1 + 12 >> 2];
$7_1 = HEAP32[$0_1 + 8 >> 2];
$10_1 = HEAP32[$0_1 + 4 >> 2];
$15_1 = HEAP32[$0_1 >> 2];
$11_1 = $2_1 - 2 | 0;
$12_1 = $2_1 >>> 0 >= $11_1 >>> 0 ? $11_1 : 0;
block1 : {
block : {
if ($12_1 >>> 0 <= $3_1 >>> 0) {
$0_1 = $1_1;
break block;
}
while (1) {
$2_1 = Math_imul($4_1, 24) + $5_1 | 0;
$0_1 = HEAP32[$2_1 + 8 >> 2];
$8_1 = Math_imul($3_1, 24) + $5_1 | 0;
$3_1 = HEAP32[$8_1 + 56 >> 2];
$13_1 = $166(HEAP32[$2_1 + 4 >> 2], HEAP32[$8_1 + 52 >> 2], $0_1 >>> 0 < $3_1 >>> 0 ? $0_1 : $3_1);
$0_1 = $13_1 ? $13_1 : $0_1 - $3_1 | 0;
if (!$0_1) {
$3_1 = $8_1 + 48 | 0;
$0_1 = HEAP32[$3_1 + 20 >> 2];
$8_1 = HEAP32[$2_1 + 16 >> 2];
$2_1 = HEAP32[$2_1 + 20 >> 2];
$3_1 = $166($8_1, HEAP32[$3_1 + 16 >> 2], $0_1 >>> 0 > $2_1 >>> 0 ? $2_1 : $0_1);
$0_1 = $3_1 ? $3_1 : $2_1 - $0_1 | 0;
}
$0_1 = (($0_1 | 0) <= 0) + $4_1 | 0;
$4_1 = Math_imul($0_1, 24) + $5_1 | 0;
$2_1 = HEAP32[$4_1 + 8 >> 2];
$3_1 = $166($10_1, HEAP32[$4_1 + 4 >> 2], $2_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $2_1);
$2_1 = $3_1 ? $3_1 : $7_1 - $2_1 | 0;
if (!$2_1) {
$2_1 = HEAP32[$4_1 + 20 >> 2];
$3_1 = $166($9_1, HEAP32[$4_1 + 16 >> 2], $2_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $2_1);
$2_1 = $3_1 ? $3_1 : $6_1 - $2_1 | 0;
}
if (($2_1 | 0) >= 0) {
$4_1 = $1_1;
break block1;
}
$2_1 = HEAP32[$4_1 + 20 >> 2];
$1_1 = Math_imul($1_1, 24) + $5_1 | 0;
HEAP32[$1_1 + 16 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$1_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
$3_1 = $0_1 << 1;
$4_1 = $3_1 | 1;
$1_1 = $0_1;
if ($3_1 >>> 0 < $12_1 >>> 0) {
continue
}
break;
}   }
block2 : {
if (($3_1 | 0) != ($11_1 | 0)) {
break block2
}
$2_1 = Math_imul($4_1, 24) + $5_1 | 0;
$1_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = $166($10_1, HEAP32[$2_1 + 4 >> 2], $1_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $1_1);
$1_1 = $3_1 ? $3_1 : $7_1 - $1_1 | 0;
if (!$1_1) {
$1_1 = HEAP32[$2_1 + 20 >> 2];
$3_1 = $166($9_1, HEAP32[$2_1 + 16 >> 2], $1_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $1_1);
$1_1 = $3_1 ? $3_1 : $6_1 - $1_1 | 0;
}
if (($1_1 | 0) >= 0) {
break block2
}
$1_1 = HEAP32[$2_1 + 20 >> 2];
$0_1 = Math_imul($0_1, 24) + $5_1 | 0;
HEAP32[$0_1 + 16 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$0_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
$4_1 = $0_1;
}
$0_1 = Math_imul($4_1, 24) + $5_1 | 0;
HEAP32[$0_1 + 20 >> 2] = $6_1;
HEAP32[$0_1 + 16 >> 2] = $9_1;
HEAP32[$0_1 + 12 >> 2] = $14_1;
HEAP32[$0_1 + 8 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = $10_1;
HEAP32[$0_1 >> 2] = $15_1;
}
function $13($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$1_1 = global$0 - 80 | 0;
global$0 = $1_1;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = 1;
HEAP32[$1_1 + 64 >> 2] = 1053476;
HEAP32[$1_1 + 68 >> 2] = 1610612768;
HEAP32[$1_1 + 72 >> 2] = 0;
$6_1 = $1_1 + 48 | 0;
HEAP32[$1_1 + 60 >> 2] = $6_1;
$4_1 = $1_1 + 60 | 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
block3 : {
block2 : {
switch (HEAP32[$0_1 + 8 >> 2]) {
case 0:
$3_1 = FUNCTION_TABLE[HEAP32[HEAP32[$4_1 + 4 >> 2] + 12 >> 2]](HEAP32[$4_1 >> 2], 1054512, 22) | 0;
break block3;
case 1:
HEAP32[$2_1 + 12 >> 2] = $3_1;
HEAP32[$2_1 + 20 >> 2] = 11;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 12;
$3_1 = $18(HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], 1049571, $2_1 + 16 | 0);
break block3;
default:
break block2;
}   }
HEAP32[$2_1 + 8 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1 - (($3_1 | 0) != 0);
HEAP32[$2_1 + 28 >> 2] = 5;
HEAP32[$2_1 + 20 >> 2] = 11;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 12;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 8;
$3_1 = $18(HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2], 1051108, $2_1 + 16 | 0);
}
global$0 = $2_1 + 32 | 0;
block9 : {
block4 : {
if (!$3_1) {
$2_1 = HEAP32[$1_1 + 56 >> 2];
HEAP32[$1_1 + 40 >> 2] = $2_1;
$3_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $3_1;
$9_1 = fimport$11(HEAP32[$1_1 + 36 >> 2], $2_1 | 0) | 0;
HEAP32[$1_1 + 12 >> 2] = $9_1;
$116($1_1 + 32 | 0, 1, 1);
$90($4_1, 128, 1, 1);
$2_1 = HEAP32[$1_1 + 64 >> 2];
if (HEAP32[$1_1 + 60 >> 2] == 1) {
break block4
}
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = HEAP32[$1_1 + 68 >> 2];
HEAP32[$1_1 + 48 >> 2] = $2_1;
HEAP32[$1_1 + 60 >> 2] = $6_1;
$5_1 = HEAP32[$0_1 + 4 >> 2];
$3_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = HEAP32[$4_1 >> 2];
$240($2_1, 1051434, 1);
block6 : {
if ($3_1) {
$7_1 = Math_imul($3_1, 24);
$2_1 = 1;
while (1) {
if (!($2_1 & 1)) {
$240(HEAP32[$4_1 >> 2], 1051436, 1);
}
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$240(HEAP32[$4_1 >> 2], 1051435, 1);
HEAP8[$3_1 + 12 | 0] = 1;
HEAP32[$3_1 + 8 >> 2] = $4_1;
$8_1 = $3_1 + 8 | 0;
$2_1 = $82($8_1, 1053324, 4, $5_1);
block5 : {
if ($2_1) {
break block5
}
$2_1 = $82($8_1, 1052469, 7, $5_1 + 12 | 0);
if ($2_1) {
break block5
}
$2_1 = 0;
if (!HEAPU8[$3_1 + 12 | 0]) {
break block5
}
$240(HEAP32[HEAP32[$3_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $3_1 + 16 | 0;
if ($2_1) {
break block6
}
$5_1 = $5_1 + 24 | 0;
$2_1 = 0;
$7_1 = $7_1 - 24 | 0;
if ($7_1) {
continue
}
break;
}       $2_1 = HEAP32[$4_1 >> 2];
}
$240($2_1, 1051438, 1);
$2_1 = 0;
}
block12 : {
block11 : {
block10 : {
block8 : {
$4_1 = $2_1;
block7 : {
if ($2_1) {
$116($6_1, 1, 1);
break block7;
}
$4_1 = HEAP32[$1_1 + 52 >> 2];
$2_1 = HEAP32[$1_1 + 48 >> 2];
if (($2_1 | 0) != -2147483648) {
break block8
}
}
HEAP32[$1_1 + 28 >> 2] = $4_1;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = 1;
HEAP32[$1_1 + 64 >> 2] = 1053476;
HEAP32[$1_1 + 68 >> 2] = 1610612768;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = $1_1 + 48;
$2_1 = $1_1 + 28 | 0;
if ($261($2_1, $1_1 + 60 | 0)) {
break block9
}
$4_1 = HEAP32[$1_1 + 56 >> 2];
HEAP32[$1_1 + 40 >> 2] = $4_1;
$3_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $3_1;
$4_1 = fimport$18(HEAP32[$1_1 + 36 >> 2], $4_1 | 0) | 0;
$116($1_1 + 32 | 0, 1, 1);
$193($2_1);
break block10;
}
$3_1 = HEAP32[$1_1 + 56 >> 2];
HEAP32[$1_1 + 24 >> 2] = $3_1;
HEAP32[$1_1 + 20 >> 2] = $4_1;
HEAP32[$1_1 + 16 >> 2] = $2_1;
$150($1_1, $4_1, $3_1);
$4_1 = HEAP32[$1_1 + 4 >> 2];
if (HEAP32[$1_1 >> 2] != 1) {
break block11
}
$116($1_1 + 16 | 0, 1, 1);
}
if (fimport$0() >>> 0 > $4_1 >>> 0) {
break block12
}
fimport$1($4_1 | 0);
break block12;
}
$116($1_1 + 16 | 0, 1, 1);
HEAP32[$1_1 + 32 >> 2] = $4_1;
$6_1 = fimport$26(1051854, 8) | 0;
HEAP32[$1_1 + 48 >> 2] = $6_1;
$5_1 = $1_1 + 60 | 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$7_1 = fimport$13(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 48 >> 2], HEAP32[$1_1 + 32 >> 2]) | 0;
$2_1 = HEAP32[270368];
$8_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$10_1 = $3_1 + 8 | 0;
HEAP32[$10_1 + 4 >> 2] = $8_1;
HEAP32[$10_1 >> 2] = ($2_1 | 0) == 1;
$2_1 = 1;
block13 : {
if (HEAP32[$3_1 + 8 >> 2] == 1) {
HEAP32[$5_1 + 4 >> 2] = HEAP32[$3_1 + 12 >> 2];
break block13;
}
$2_1 = 0;
HEAP8[$5_1 + 1 | 0] = ($7_1 | 0) != 0;
}
HEAP8[$5_1 | 0] = $2_1;
global$0 = $3_1 + 16 | 0;
block14 : {
if (!HEAPU8[$1_1 + 60 | 0]) {
break block14
}
$2_1 = HEAP32[$1_1 + 64 >> 2];
if (fimport$0() >>> 0 > $2_1 >>> 0) {
break block14
}
fimport$1($2_1 | 0);
}
if (fimport$0() >>> 0 <= $6_1 >>> 0) {
fimport$1($6_1 | 0);
}
if (fimport$0() >>> 0 > $4_1 >>> 0) {
break block12
}
fimport$1($4_1 | 0);
}
$201($0_1);
global$0 = $1_1 + 80 | 0;
return $9_1;
}
break block9;
}
$228($2_1, HEAP32[$1_1 + 68 >> 2]);
wasm2js_trap();
}
$142(1053516, 55, $1_1 + 79 | 0, 1053500, 1053572);
wasm2js_trap();
}
function $14($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
block4 : {
block12 : {
block10 : {
block13 : {
block7 : {
block6 : {
block2 : {
block : {
$5_1 = HEAP32[$1_1 + 4 >> 2];
if (!$5_1) {
break block
}
$6_1 = HEAP32[$1_1 >> 2];
$7_1 = HEAPU8[$6_1 | 0];
if (($7_1 | 0) == 32) {
$5_1 = $5_1 - 1 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1;
$6_1 = $6_1 + 1 | 0;
HEAP32[$1_1 >> 2] = $6_1;
if (!$5_1) {
break block
}
$7_1 = HEAPU8[$6_1 | 0];
}
$9_1 = 1;
block1 : {
switch ($7_1 - 43 | 0) {
case 2:
$9_1 = -1;
$11_1 = -1;
break;
case 0:
break block1;
default:
break block2;
}          }
HEAP32[$1_1 + 4 >> 2] = $5_1 - 1;
HEAP32[$1_1 >> 2] = $6_1 + 1;
$63($8_1 + 8 | 0, $1_1, 2, 2);
if (!(HEAP32[$8_1 + 8 >> 2] & 1)) {
HEAP32[$0_1 >> 2] = 2;
break block4;
}
$6_1 = HEAP32[$8_1 + 12 >> 2];
$5_1 = 0;
$7_1 = HEAP32[$1_1 + 4 >> 2];
block5 : {
if (!$7_1) {
break block5
}
$10_1 = HEAP32[$1_1 >> 2];
if (HEAPU8[$10_1 | 0] == 58) {
$7_1 = $7_1 - 1 | 0;
HEAP32[$1_1 + 4 >> 2] = $7_1;
HEAP32[$1_1 >> 2] = $10_1 + 1;
if (!$7_1) {
break block5
}
}
$63($8_1, $1_1, 2, 2);
if (!(HEAP32[$8_1 >> 2] & 1)) {
break block6
}
$5_1 = HEAP32[$8_1 + 4 >> 2];
}
$1_1 = __wasm_i64_mul($6_1, 0, 60, 0);
if (i64toi32_i32$HIGH_BITS) {
break block7
}
$1_1 = $1_1 + $5_1 | 0;
if ($1_1 >>> 0 >= $5_1 >>> 0) {
if ($1_1 >>> 0 >= 1081) {
HEAP32[$0_1 >> 2] = 2;
break block4;
}
$89($0_1, $2_1, $3_1, $4_1, __wasm_i64_mul($9_1, $11_1, $1_1, 0), i64toi32_i32$HIGH_BITS);
break block4;
}
$251(1052320);
wasm2js_trap();
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = 1;
break block4;
}
HEAP32[$1_1 >> 2] = 1;
HEAP32[$1_1 + 4 >> 2] = 0;
block8 : {
if ($5_1 >>> 0 >= 6) {
break block8
}
$1_1 = $5_1;
$9_1 = $6_1;
while (1) {
$10_1 = !$1_1;
if ($10_1) {
break block8
}
$1_1 = $1_1 - 1 | 0;
$11_1 = HEAPU8[$9_1 | 0];
$9_1 = $9_1 + 1 | 0;
if ((($11_1 & 223) - 65 & 255) >>> 0 < 26) {
continue
}
break;
}        }
block11 : {
switch ($5_1 - 1 | 0) {
case 0:
if (($7_1 | 0) != 90) {
break block10
}
break block12;
case 2:
break block11;
default:
break block10;
}        }
if (($7_1 | 0) == 85) {
break block13
}
if (($7_1 | 0) != 71) {
break block10
}
if (HEAPU8[$6_1 + 1 | 0] != 77) {
break block10
}
if (HEAPU8[$6_1 + 2 | 0] == 84) {
break block12
}
break block10;
}
HEAP32[$0_1 >> 2] = 2;
break block4;
}
$252(1052320);
wasm2js_trap();
}
if (HEAPU8[$6_1 + 1 | 0] != 84) {
break block10
}
if (HEAPU8[$6_1 + 2 | 0] == 67) {
break block12
}
}
if (!$10_1) {
HEAP32[$0_1 >> 2] = 2;
break block4;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = 1;
break block4;
}
$89($0_1, $2_1, $3_1, $4_1, 0, 0);
}
global$0 = $8_1 + 16 | 0;
}
function $15($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$4_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = $2_1 >>> 0 < $4_1 >>> 0 ? $4_1 : $2_1;
$3_1 = HEAP32[$1_1 >> 2];
$4_1 = HEAP32[$1_1 + 40 >> 2];
$8_1 = HEAP32[$1_1 + 12 >> 2];
$9_1 = HEAP32[$1_1 + 44 >> 2];
block5 : {
block1 : {
block2 : {
while (1) {
if ($3_1 & 1) {
$10_1 = $2_1 >>> 0 <= 32 ? 32 : $2_1;
$5_1 = 0 - $5_1 | 0;
$3_1 = 0 - $2_1 | 0;
block : {
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break block
}
$6_1 = $2_1 + 1 | 0;
HEAP32[$1_1 + 4 >> 2] = $6_1;
if (($2_1 | 0) == ($10_1 | 0)) {
break block1
}
$3_1 = $3_1 - 1 | 0;
$11_1 = $8_1 >>> $2_1 | 0;
$2_1 = $6_1;
if (!($11_1 & 1)) {
continue
}
break;
}        $1_1 = HEAP32[$1_1 + 16 >> 2];
$1_1 = ($3_1 ^ -1) + ($1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1) | 0;
$2_1 = $1_1 >>> 0 >= 3652059 ? 3652059 : $1_1;
$1_1 = 1;
break block2;
}
HEAP32[$1_1 >> 2] = 0;
}
block3 : {
if (!$4_1) {
break block3
}
if (($4_1 | 0) == ($9_1 | 0)) {
break block3
}
$6_1 = $4_1 + 8 | 0;
HEAP32[$1_1 + 40 >> 2] = $6_1;
$3_1 = 1;
$2_1 = HEAP32[$4_1 >> 2];
$5_1 = ($2_1 >>> 0) / 12 | 0;
$138($7_1 + 8 | 0, $5_1 + 1 | 0, ($2_1 - Math_imul($5_1, 12) | 0) + 1 | 0, 1);
$2_1 = HEAP32[$7_1 + 12 >> 2];
$10_1 = HEAP32[$7_1 + 8 >> 2];
$8_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$1_1 + 12 >> 2] = $8_1;
$5_1 = 31;
HEAP32[$1_1 + 8 >> 2] = 31;
HEAP32[$1_1 >> 2] = 1;
HEAP32[$1_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 16 >> 2] = $10_1 & 1 ? $2_1 : 1;
$2_1 = 0;
$4_1 = $6_1;
continue;
}
break;
}     if (HEAP32[$1_1 + 20 >> 2] == 1) {
$2_1 = HEAP32[$1_1 + 24 >> 2];
$6_1 = $2_1 >>> 0 <= 32 ? 32 : $2_1;
$3_1 = 0 - $2_1 | 0;
$4_1 = HEAP32[$1_1 + 28 >> 2];
$5_1 = 0 - ($2_1 >>> 0 < $4_1 >>> 0 ? $4_1 : $2_1) | 0;
$8_1 = HEAP32[$1_1 + 32 >> 2];
block4 : {
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break block4
}
$4_1 = $2_1 + 1 | 0;
HEAP32[$1_1 + 24 >> 2] = $4_1;
if (($2_1 | 0) == ($6_1 | 0)) {
break block5
}
$3_1 = $3_1 - 1 | 0;
$9_1 = $8_1 >>> $2_1 | 0;
$2_1 = $4_1;
if (!($9_1 & 1)) {
continue
}
break;
}       $1_1 = HEAP32[$1_1 + 36 >> 2];
$1_1 = ($3_1 ^ -1) + ($1_1 >>> 0 < $3_1 >>> 0 ? $1_1 : $3_1) | 0;
$2_1 = $1_1 >>> 0 >= 3652059 ? 3652059 : $1_1;
$1_1 = 1;
break block2;
}
HEAP32[$1_1 + 20 >> 2] = 0;
}
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $7_1 + 16 | 0;
return;
}
$253();
wasm2js_trap();
}
$253();
wasm2js_trap();
}
function $16($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
$23($3_1 + 32 | 0, $3_1 + 4 | 0);
$5_1 = HEAP32[$3_1 + 32 >> 2];
block7 : {
block : {
if ($5_1) {
$1_1 = HEAP32[$3_1 + 36 >> 2];
if (!HEAP32[$3_1 + 44 >> 2]) {
break block
}
block2 : {
block1 : {
if (!$2_1) {
$4_1 = 1;
break block1;
}
$4_1 = $226($2_1, 1);
if (!$4_1) {
break block2
}
}
HEAP32[$3_1 + 20 >> 2] = 0;
HEAP32[$3_1 + 16 >> 2] = $4_1;
HEAP32[$3_1 + 12 >> 2] = $2_1;
block4 : {
block3 : {
if ($1_1 >>> 0 > $2_1 >>> 0) {
$102($3_1 + 12 | 0, 0, $1_1);
$2_1 = HEAP32[$3_1 + 12 >> 2];
$4_1 = HEAP32[$3_1 + 16 >> 2];
$6_1 = HEAP32[$3_1 + 20 >> 2];
break block3;
}
if (!$1_1) {
break block4
}
}
if (!$1_1) {
break block4
}
wasm2js_memory_copy($4_1 + $6_1 | 0, $5_1, $1_1);
}
$1_1 = $1_1 + $6_1 | 0;
HEAP32[$3_1 + 20 >> 2] = $1_1;
if ($2_1 - $1_1 >>> 0 <= 2) {
$102($3_1 + 12 | 0, $1_1, 3);
$4_1 = HEAP32[$3_1 + 16 >> 2];
$1_1 = HEAP32[$3_1 + 20 >> 2];
}
$2_1 = $1_1 + $4_1 | 0;
$6_1 = HEAPU8[1063770];
HEAP8[$2_1 + 2 | 0] = $6_1;
$5_1 = HEAPU8[1063768] | HEAPU8[1063769] << 8;
HEAP8[$2_1 | 0] = $5_1;
HEAP8[$2_1 + 1 | 0] = $5_1 >>> 8;
$2_1 = $1_1 + 3 | 0;
HEAP32[$3_1 + 20 >> 2] = $2_1;
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$3_1 + 28 >> 2] = $1_1;
$23($3_1 + 32 | 0, $3_1 + 24 | 0);
$4_1 = HEAP32[$3_1 + 32 >> 2];
if ($4_1) {
while (1) {
$7_1 = HEAP32[$3_1 + 44 >> 2];
$1_1 = HEAP32[$3_1 + 36 >> 2];
block6 : {
block5 : {
if ($1_1 >>> 0 > HEAP32[$3_1 + 12 >> 2] - $2_1 >>> 0) {
$102($3_1 + 12 | 0, $2_1, $1_1);
$2_1 = HEAP32[$3_1 + 20 >> 2];
break block5;
}
if (!$1_1) {
break block6
}
}
if (!$1_1) {
break block6
}
wasm2js_memory_copy(HEAP32[$3_1 + 16 >> 2] + $2_1 | 0, $4_1, $1_1);
}
$2_1 = $1_1 + $2_1 | 0;
HEAP32[$3_1 + 20 >> 2] = $2_1;
if ($7_1) {
if (HEAP32[$3_1 + 12 >> 2] - $2_1 >>> 0 <= 2) {
$102($3_1 + 12 | 0, $2_1, 3);
$2_1 = HEAP32[$3_1 + 20 >> 2];
}
$1_1 = HEAP32[$3_1 + 16 >> 2] + $2_1 | 0;
HEAP8[$1_1 | 0] = $5_1;
HEAP8[$1_1 + 1 | 0] = $5_1 >>> 8;
HEAP8[$1_1 + 2 | 0] = $6_1;
$2_1 = $2_1 + 3 | 0;
HEAP32[$3_1 + 20 >> 2] = $2_1;
}
$23($3_1 + 32 | 0, $3_1 + 24 | 0);
$4_1 = HEAP32[$3_1 + 32 >> 2];
if ($4_1) {
continue
}
break;
}
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
$1_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block7;
}
$228(1, $2_1);
wasm2js_trap();
}
$5_1 = 1;
$1_1 = 0;
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $3_1 + 48 | 0;
}
function $17($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$5_1 = $8_1 + 4 | 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$6_1 = HEAP32[$0_1 + 8 >> 2];
block : {
if ($6_1 >>> 0 < HEAPU32[$0_1 + 4 >> 2]) {
HEAP8[$5_1 | 0] = 0;
HEAP32[$0_1 + 8 >> 2] = $6_1 + 1;
HEAP8[$5_1 + 1 | 0] = HEAPU8[$6_1 + HEAP32[$0_1 >> 2] | 0];
break block;
}
HEAP32[$3_1 + 4 >> 2] = 4;
$185($5_1, $0_1, $3_1 + 4 | 0);
}
global$0 = $3_1 + 16 | 0;
block1 : {
if (HEAPU8[$8_1 + 4 | 0] == 1) {
$0_1 = HEAP32[$8_1 + 8 >> 2];
break block1;
}
block5 : {
block11 : {
block10 : {
block9 : {
block8 : {
block7 : {
block6 : {
block3 : {
block4 : {
block2 : {
$5_1 = HEAPU8[$8_1 + 5 | 0];
if ($5_1 >>> 0 <= 109) {
if ($5_1 >>> 0 <= 97) {
if (($5_1 | 0) == 34) {
break block2
}
if (($5_1 | 0) == 47) {
break block3
}
if (($5_1 | 0) == 92) {
break block4
}
break block5;
}
switch ($5_1 - 98 | 0) {
case 0:
break block6;
case 4:
break block7;
default:
break block5;
}             }
switch ($5_1 - 110 | 0) {
case 6:
break block10;
case 7:
break block11;
case 0:
break block8;
case 4:
break block9;
default:
break block5;
}            }
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 34;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 92;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 47;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 8;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 12;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 10;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 13;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$0_1 = HEAP32[$2_1 + 8 >> 2];
if (($0_1 | 0) == HEAP32[$2_1 >> 2]) {
$132($2_1);
}
HEAP8[$0_1 + HEAP32[$2_1 + 4 >> 2] | 0] = 9;
HEAP32[$2_1 + 8 >> 2] = $0_1 + 1;
$0_1 = 0;
break block1;
}
$9_1 = $1_1;
$3_1 = $2_1;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
block27 : {
block20 : {
$6_1 = $0_1;
$5_1 = HEAP32[$0_1 + 4 >> 2];
block16 : {
block13 : {
block17 : {
$0_1 = HEAP32[$0_1 + 8 >> 2];
if ($5_1 >>> 0 >= $0_1 >>> 0) {
block12 : {
if ($5_1 - $0_1 >>> 0 <= 3) {
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$4_1 + 20 >> 2] = 4;
$186($4_1 + 12 | 0, $6_1, $4_1 + 20 | 0);
$1_1 = $5_1;
break block12;
}
$1_1 = $0_1 + 4 | 0;
HEAP32[$6_1 + 8 >> 2] = $1_1;
$0_1 = HEAP32[$6_1 >> 2] + $0_1 | 0;
$0_1 = (HEAPU16[(HEAPU8[$0_1 + 1 | 0] << 1) + 1057400 >> 1] | HEAPU16[(HEAPU8[$0_1 | 0] << 1) + 1057912 >> 1]) << 16 >> 16 << 8 | HEAP16[(HEAPU8[$0_1 + 2 | 0] << 1) + 1057912 >> 1] | HEAP16[(HEAPU8[$0_1 + 3 | 0] << 1) + 1057400 >> 1];
if (($0_1 | 0) >= 0) {
HEAP16[$4_1 + 12 >> 1] = 0;
HEAP16[$4_1 + 14 >> 1] = $0_1;
break block12;
}
HEAP32[$4_1 + 20 >> 2] = 12;
$186($4_1 + 12 | 0, $6_1, $4_1 + 20 | 0);
}
if (HEAPU16[$4_1 + 12 >> 1] == 1) {
break block13
}
block26 : {
block25 : {
block24 : {
block18 : {
block19 : {
block23 : {
block22 : {
block15 : {
block14 : {
$2_1 = HEAPU16[$4_1 + 14 >> 1];
if (!(($2_1 & 64512) == 56320 ? $9_1 : 0)) {
if (($2_1 + 9216 & 65535) >>> 0 >= 64512) {
break block14
}
$0_1 = $2_1;
break block15;
}
HEAP32[$4_1 + 20 >> 2] = 20;
$0_1 = $210($6_1, $4_1 + 20 | 0);
break block16;
}
$10_1 = HEAP32[$6_1 >> 2];
while (1) {
$7_1 = $4_1 + 20 | 0;
$156($7_1, $6_1);
if (HEAPU8[$4_1 + 20 | 0] == 1) {
break block17
}
if (HEAPU8[$4_1 + 21 | 0] != 92) {
break block18
}
HEAP32[$6_1 + 8 >> 2] = $1_1 + 1;
$156($7_1, $6_1);
if (HEAPU8[$4_1 + 20 | 0]) {
break block17
}
if (HEAPU8[$4_1 + 21 | 0] != 117) {
break block19
}
$0_1 = $1_1 + 2 | 0;
HEAP32[$6_1 + 8 >> 2] = $0_1;
if ($0_1 >>> 0 > $5_1 >>> 0) {
break block20
}
block21 : {
if ($5_1 - $0_1 >>> 0 <= 3) {
HEAP32[$6_1 + 8 >> 2] = $5_1;
HEAP32[$4_1 + 20 >> 2] = 4;
$186($4_1 + 12 | 0, $6_1, $7_1);
$1_1 = $5_1;
break block21;
}
$1_1 = $1_1 + 6 | 0;
HEAP32[$6_1 + 8 >> 2] = $1_1;
$0_1 = $0_1 + $10_1 | 0;
$0_1 = (HEAPU16[(HEAPU8[$0_1 + 1 | 0] << 1) + 1057400 >> 1] | HEAPU16[(HEAPU8[$0_1 | 0] << 1) + 1057912 >> 1]) << 16 >> 16 << 8 | HEAP16[(HEAPU8[$0_1 + 2 | 0] << 1) + 1057912 >> 1] | HEAP16[(HEAPU8[$0_1 + 3 | 0] << 1) + 1057400 >> 1];
if (($0_1 | 0) >= 0) {
HEAP16[$4_1 + 12 >> 1] = 0;
HEAP16[$4_1 + 14 >> 1] = $0_1;
break block21;
}
HEAP32[$4_1 + 20 >> 2] = 12;
$186($4_1 + 12 | 0, $6_1, $4_1 + 20 | 0);
}
if (HEAPU16[$4_1 + 12 >> 1]) {
break block13
}
$0_1 = HEAPU16[$4_1 + 14 >> 1];
if (($0_1 - -8192 & 65535) >>> 0 > 64511) {
break block22
}
if ($9_1) {
break block23
}
$7_1 = HEAP32[$3_1 + 8 >> 2];
if (HEAP32[$3_1 >> 2] - $7_1 >>> 0 <= 3) {
$182($3_1, $7_1, 4, 1, 1);
$7_1 = HEAP32[$3_1 + 8 >> 2];
}
HEAP32[$3_1 + 8 >> 2] = $7_1 + 3;
$7_1 = HEAP32[$3_1 + 4 >> 2] + $7_1 | 0;
HEAP8[$7_1 | 0] = 237;
HEAP8[$7_1 + 2 | 0] = $2_1 & 63 | 128;
HEAP8[$7_1 + 1 | 0] = $2_1 >>> 6 & 47 | 128;
$2_1 = $0_1;
if (($0_1 + 9216 & 65535) >>> 0 >= 64512) {
continue
}
break;
}                 }
if (($0_1 & 65535) >>> 0 < 128) {
break block24
}
$1_1 = HEAP32[$3_1 + 8 >> 2];
if (HEAP32[$3_1 >> 2] - $1_1 >>> 0 <= 3) {
$182($3_1, $1_1, 4, 1, 1);
$1_1 = HEAP32[$3_1 + 8 >> 2];
}
$5_1 = HEAP32[$3_1 + 4 >> 2] + $1_1 | 0;
if (($0_1 & 65535) >>> 0 >= 2048) {
break block25
}
$6_1 = $0_1 >>> 6 | -64;
$2_1 = 2;
break block26;
}
$5_1 = $0_1 + 9216 & 65535 | ($2_1 + 10240 & 65535) << 10;
$2_1 = $5_1 + 65536 | 0;
$1_1 = HEAP32[$3_1 + 8 >> 2];
if (HEAP32[$3_1 >> 2] - $1_1 >>> 0 <= 3) {
$182($3_1, $1_1, 4, 1, 1);
$1_1 = HEAP32[$3_1 + 8 >> 2];
}
HEAP32[$3_1 + 8 >> 2] = $1_1 + 4;
$1_1 = HEAP32[$3_1 + 4 >> 2] + $1_1 | 0;
HEAP8[$1_1 | 0] = $2_1 >>> 18 | 240;
HEAP8[$1_1 + 3 | 0] = $0_1 & 63 | 128;
HEAP8[$1_1 + 2 | 0] = $5_1 >>> 6 & 63 | 128;
HEAP8[$1_1 + 1 | 0] = $2_1 >>> 12 & 63 | 128;
$0_1 = 0;
break block16;
}
HEAP32[$4_1 + 20 >> 2] = 20;
$0_1 = $210($6_1, $4_1 + 20 | 0);
break block16;
}
if (!$9_1) {
$1_1 = HEAP32[$3_1 + 8 >> 2];
if (HEAP32[$3_1 >> 2] - $1_1 >>> 0 <= 3) {
$182($3_1, $1_1, 4, 1, 1);
$1_1 = HEAP32[$3_1 + 8 >> 2];
}
HEAP32[$3_1 + 8 >> 2] = $1_1 + 3;
$0_1 = HEAP32[$3_1 + 4 >> 2] + $1_1 | 0;
HEAP8[$0_1 | 0] = 237;
HEAP8[$0_1 + 2 | 0] = $2_1 & 63 | 128;
HEAP8[$0_1 + 1 | 0] = $2_1 >>> 6 & 47 | 128;
$0_1 = $17($6_1, 0, $3_1);
break block16;
}
HEAP32[$6_1 + 8 >> 2] = $1_1 + 2;
HEAP32[$4_1 + 20 >> 2] = 23;
$0_1 = $210($6_1, $4_1 + 20 | 0);
break block16;
}
if (!$9_1) {
$1_1 = HEAP32[$3_1 + 8 >> 2];
if (HEAP32[$3_1 >> 2] - $1_1 >>> 0 <= 3) {
$182($3_1, $1_1, 4, 1, 1);
$1_1 = HEAP32[$3_1 + 8 >> 2];
}
HEAP32[$3_1 + 8 >> 2] = $1_1 + 3;
$0_1 = HEAP32[$3_1 + 4 >> 2] + $1_1 | 0;
HEAP8[$0_1 | 0] = 237;
HEAP8[$0_1 + 2 | 0] = $2_1 & 63 | 128;
HEAP8[$0_1 + 1 | 0] = $2_1 >>> 6 & 47 | 128;
$0_1 = 0;
break block16;
}
HEAP32[$6_1 + 8 >> 2] = $1_1 + 1;
HEAP32[$4_1 + 20 >> 2] = 23;
$0_1 = $210($6_1, $4_1 + 20 | 0);
break block16;
}
$1_1 = HEAP32[$3_1 + 8 >> 2];
if (($1_1 | 0) == HEAP32[$3_1 >> 2]) {
$132($3_1);
}
HEAP8[$1_1 + HEAP32[$3_1 + 4 >> 2] | 0] = $0_1;
HEAP32[$3_1 + 8 >> 2] = $1_1 + 1;
$0_1 = 0;
break block16;
}
HEAP8[$5_1 + 1 | 0] = $0_1 >>> 6 & 63 | 128;
$6_1 = ($0_1 & 61440) >>> 12 | -32;
$2_1 = 3;
}
HEAP8[$5_1 | 0] = $6_1;
HEAP32[$3_1 + 8 >> 2] = $1_1 + $2_1;
HEAP8[($2_1 + $5_1 | 0) - 1 | 0] = $0_1 & 63 | 128;
$0_1 = 0;
break block16;
}
break block20;
}
$0_1 = HEAP32[$4_1 + 24 >> 2];
break block16;
}
$0_1 = HEAP32[$4_1 + 16 >> 2];
}
global$0 = $4_1 + 32 | 0;
break block27;
}
$52($0_1, $5_1, $5_1, 1059320);
wasm2js_trap();
}
break block1;
}
HEAP32[$8_1 + 4 >> 2] = 12;
$0_1 = $210($0_1, $8_1 + 4 | 0);
}
global$0 = $8_1 + 16 | 0;
return $0_1;
}
function $18($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
block1 : {
block : {
if (!($3_1 & 1)) {
$5_1 = HEAPU8[$2_1 | 0];
if ($5_1) {
break block
}
$4_1 = 0;
break block1;
}
$4_1 = FUNCTION_TABLE[HEAP32[$1_1 + 12 >> 2]]($0_1, $2_1, $3_1 >>> 1 | 0) | 0;
break block1;
}
$10_1 = HEAP32[$1_1 + 12 >> 2];
while (1) {
$4_1 = $2_1 + 1 | 0;
block5 : {
block3 : {
block4 : {
block2 : {
if ($5_1 << 24 >> 24 < 0) {
if (($5_1 | 0) == 128) {
break block2
}
if (($5_1 | 0) != 192) {
break block3
}
HEAP32[$6_1 + 4 >> 2] = $1_1;
HEAP32[$6_1 >> 2] = $0_1;
HEAP32[$6_1 + 8 >> 2] = 1610612768;
HEAP32[$6_1 + 12 >> 2] = 0;
$2_1 = ($8_1 << 3) + $3_1 | 0;
if (!(FUNCTION_TABLE[HEAP32[$2_1 + 4 >> 2]](HEAP32[$2_1 >> 2], $6_1) | 0)) {
break block4
}
$4_1 = 1;
break block1;
}
if (!(FUNCTION_TABLE[$10_1 | 0]($0_1, $4_1, $5_1) | 0)) {
$2_1 = $4_1 + $5_1 | 0;
break block5;
}
$4_1 = 1;
break block1;
}
$4_1 = $2_1 + 3 | 0;
$2_1 = HEAPU8[$2_1 + 1 | 0] | HEAPU8[$2_1 + 2 | 0] << 8;
if (!(FUNCTION_TABLE[$10_1 | 0]($0_1, $4_1, $2_1) | 0)) {
$2_1 = $2_1 + $4_1 | 0;
break block5;
}
$4_1 = 1;
break block1;
}
$8_1 = $8_1 + 1 | 0;
$2_1 = $4_1;
break block5;
}
$11_1 = 1610612768;
if ($5_1 & 1) {
$11_1 = HEAPU8[$2_1 + 1 | 0] | HEAPU8[$2_1 + 2 | 0] << 8 | (HEAPU8[$2_1 + 3 | 0] << 16 | HEAPU8[$2_1 + 4 | 0] << 24);
$4_1 = $2_1 + 5 | 0;
}
$7_1 = 0;
block6 : {
if (!($5_1 & 2)) {
$9_1 = 0;
$2_1 = $4_1;
break block6;
}
$9_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8;
$2_1 = $4_1 + 2 | 0;
}
if ($5_1 & 4) {
$7_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8;
$2_1 = $2_1 + 2 | 0;
}
if ($5_1 & 8) {
$8_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8;
$2_1 = $2_1 + 2 | 0;
}
$9_1 = $5_1 & 16 ? HEAPU16[(($9_1 << 3) + $3_1 | 0) + 4 >> 1] : $9_1;
if ($5_1 & 32) {
$7_1 = HEAPU16[(($7_1 << 3) + $3_1 | 0) + 4 >> 1];
}
HEAP16[$6_1 + 14 >> 1] = $7_1;
HEAP16[$6_1 + 12 >> 1] = $9_1;
HEAP32[$6_1 + 8 >> 2] = $11_1;
HEAP32[$6_1 + 4 >> 2] = $1_1;
HEAP32[$6_1 >> 2] = $0_1;
$7_1 = ($8_1 << 3) + $3_1 | 0;
$4_1 = 1;
if (FUNCTION_TABLE[HEAP32[$7_1 + 4 >> 2]](HEAP32[$7_1 >> 2], $6_1) | 0) {
break block1
}
$8_1 = $8_1 + 1 | 0;
}
$5_1 = HEAPU8[$2_1 | 0];
if ($5_1) {
continue
}
break;
}   $4_1 = 0;
}
global$0 = $6_1 + 16 | 0;
return $4_1;
}
function $19($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0;
$4_1 = $1_1 << 1;
$3_1 = $4_1 | 1;
$5_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = $5_1 + Math_imul($1_1, 24) | 0;
$8_1 = HEAP32[$0_1 + 16 >> 2];
$7_1 = HEAP32[$0_1 + 20 >> 2];
$13_1 = HEAP32[$0_1 + 12 >> 2];
$6_1 = HEAP32[$0_1 + 8 >> 2];
$9_1 = HEAP32[$0_1 + 4 >> 2];
$14_1 = HEAP32[$0_1 >> 2];
block4 : {
block : {
$10_1 = $2_1 - 2 | 0;
$11_1 = $2_1 >>> 0 >= $10_1 >>> 0 ? $10_1 : 0;
if ($11_1 >>> 0 <= $4_1 >>> 0) {
$0_1 = $1_1;
break block;
}
while (1) {
block3 : {
$15_1 = $3_1;
$0_1 = Math_imul($3_1, 24) + $5_1 | 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = Math_imul($4_1, 24) + $5_1 | 0;
$4_1 = HEAP32[$3_1 + 56 >> 2];
$12_1 = $166(HEAP32[$0_1 + 4 >> 2], HEAP32[$3_1 + 52 >> 2], $2_1 >>> 0 < $4_1 >>> 0 ? $2_1 : $4_1);
$2_1 = $12_1 ? $12_1 : $2_1 - $4_1 | 0;
block1 : {
if ($2_1) {
$0_1 = ($2_1 | 0) <= 0;
break block1;
}
$2_1 = $3_1 + 48 | 0;
$4_1 = HEAP32[$2_1 + 16 >> 2];
$3_1 = HEAP32[$0_1 + 20 >> 2];
$2_1 = HEAP32[$2_1 + 20 >> 2];
$0_1 = ($3_1 | 0) == ($2_1 | 0) & $4_1 >>> 0 >= HEAPU32[$0_1 + 16 >> 2] | $2_1 >>> 0 > $3_1 >>> 0;
}
$0_1 = $15_1 + $0_1 | 0;
$2_1 = Math_imul($0_1, 24) + $5_1 | 0;
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = $166($9_1, HEAP32[$2_1 + 4 >> 2], $3_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $3_1);
$3_1 = $4_1 ? $4_1 : $6_1 - $3_1 | 0;
block2 : {
if ($3_1) {
if (($3_1 | 0) < 0) {
break block2
}
break block3;
}
$3_1 = HEAP32[$2_1 + 20 >> 2];
if (($3_1 | 0) == ($7_1 | 0) & HEAPU32[$2_1 + 16 >> 2] <= $8_1 >>> 0 | $3_1 >>> 0 < $7_1 >>> 0) {
break block3
}
}
$3_1 = Math_imul($1_1, 24) + $5_1 | 0;
$1_1 = $2_1;
$2_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$3_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
$4_1 = $0_1 << 1;
$3_1 = $4_1 | 1;
$1_1 = $0_1;
if ($4_1 >>> 0 < $11_1 >>> 0) {
continue
}
break block;
}
break;
}    $3_1 = $1_1;
break block4;
}
block5 : {
if (($4_1 | 0) != ($10_1 | 0)) {
break block5
}
$1_1 = Math_imul($3_1, 24) + $5_1 | 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
$4_1 = $166($9_1, HEAP32[$1_1 + 4 >> 2], $2_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $2_1);
$2_1 = $4_1 ? $4_1 : $6_1 - $2_1 | 0;
block6 : {
if ($2_1) {
if (($2_1 | 0) >= 0) {
break block5
}
break block6;
}
$2_1 = HEAP32[$1_1 + 20 >> 2];
if (($2_1 | 0) == ($7_1 | 0) & HEAPU32[$1_1 + 16 >> 2] <= $8_1 >>> 0 | $2_1 >>> 0 < $7_1 >>> 0) {
break block5
}
}
$2_1 = HEAP32[$1_1 + 20 >> 2];
$0_1 = Math_imul($0_1, 24) + $5_1 | 0;
HEAP32[$0_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$0_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block4;
}
$3_1 = $0_1;
}
$0_1 = Math_imul($3_1, 24) + $5_1 | 0;
HEAP32[$0_1 + 16 >> 2] = $8_1;
HEAP32[$0_1 + 20 >> 2] = $7_1;
HEAP32[$0_1 + 12 >> 2] = $13_1;
HEAP32[$0_1 + 8 >> 2] = $6_1;
HEAP32[$0_1 + 4 >> 2] = $9_1;
HEAP32[$0_1 >> 2] = $14_1;
}
function $20($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 96 | 0;
global$0 = $3_1;
$5($3_1 + 8 | 0, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 8 >> 2];
block7 : {
block : {
$2_1 = HEAP32[$3_1 + 12 >> 2];
block1 : {
if ($2_1 >>> 0 <= 15) {
if (($2_1 | 0) != 15) {
break block
}
$8_1 = 0;
if ($1_1) {
break block1
}
break block;
}
if (HEAP8[$1_1 + 15 | 0] < -64) {
break block
}
$8_1 = $2_1 - 15 | 0;
}
HEAP32[$3_1 + 20 >> 2] = 15;
HEAP32[$3_1 + 16 >> 2] = $1_1;
block6 : {
block2 : {
if (!$221($1_1, 15, 1053247, 3)) {
break block2
}
$11_1 = $1_1 + 15 | 0;
$2_1 = 0;
while (1) {
if (($2_1 | 0) != 15) {
$4_1 = $1_1 + $2_1 | 0;
$2_1 = $2_1 + 1 | 0;
$4_1 = HEAPU8[$4_1 | 0];
if (($4_1 - 58 & 255) >>> 0 > 245) {
continue
}
if ((($4_1 & -33) - 91 & 255) >>> 0 > 229) {
continue
}
break block2;
}
break;
}      HEAP32[$3_1 + 68 >> 2] = 15;
HEAP32[$3_1 + 72 >> 2] = 5;
HEAP32[$3_1 + 64 >> 2] = $1_1;
HEAP32[$3_1 + 76 >> 2] = $3_1 + 95;
HEAP32[$3_1 + 88 >> 2] = 0;
HEAP32[$3_1 + 80 >> 2] = 0;
HEAP32[$3_1 + 84 >> 2] = 1;
$5_1 = $3_1 + 80 | 0;
block3 : {
$10_1 = $3_1 - -64 | 0;
$1_1 = $10_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
if (!$2_1) {
$220($5_1, 0);
break block3;
}
$9_1 = HEAP32[$1_1 + 8 >> 2];
if ($9_1) {
$1_1 = HEAP32[$1_1 >> 2];
$220($5_1, 0);
while (1) {
$6_1 = $2_1 >>> 0 > $9_1 >>> 0 ? $9_1 : $2_1;
$2_1 = $2_1 - $6_1 | 0;
$4_1 = 0;
$7_1 = $1_1;
$1_1 = $6_1 + $1_1 | 0;
$6_1 = $1_1;
block5 : {
block4 : {
if (($1_1 | 0) != ($7_1 | 0)) {
while (1) {
if (($4_1 | 0) < 0) {
break block4
}
$6_1 = $6_1 - 1 | 0;
$4_1 = $4_1 << 1 | (HEAPU8[$6_1 | 0] - 65 & 255) >>> 0 < 26;
if (($7_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}
}
break block5;
}
$252(1053284);
wasm2js_trap();
}
if ($4_1 >>> 0 <= 31) {
$7_1 = HEAP32[$5_1 + 8 >> 2];
$220($5_1, 1);
HEAP8[HEAP32[$5_1 + 4 >> 2] + HEAP32[$5_1 + 8 >> 2] | 0] = HEAPU8[$4_1 + 1053250 | 0];
HEAP32[$5_1 + 8 >> 2] = $7_1 + 1;
}
if ($2_1) {
continue
}
break;
}        break block3;
}
$195(1069104, 51, 1054552);
wasm2js_trap();
}
HEAP32[$3_1 + 56 >> 2] = HEAP32[$3_1 + 88 >> 2];
$1_1 = HEAP32[$3_1 + 84 >> 2];
HEAP32[$3_1 + 48 >> 2] = HEAP32[$3_1 + 80 >> 2];
HEAP32[$3_1 + 52 >> 2] = $1_1;
HEAP32[$3_1 + 76 >> 2] = 4;
HEAP32[$3_1 + 68 >> 2] = 3;
$1_1 = $3_1 + 48 | 0;
HEAP32[$3_1 + 72 >> 2] = $1_1;
HEAP32[$3_1 + 64 >> 2] = $3_1 + 16;
$34($3_1 + 24 | 0, 1048654, $10_1);
$116($1_1, 1, 1);
$2_1 = HEAP32[$3_1 + 24 >> 2];
if (($2_1 | 0) != -2147483648) {
break block6
}
}
HEAP32[$0_1 >> 2] = -2147483648;
break block7;
}
$4_1 = HEAP32[$3_1 + 32 >> 2];
$1_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$3_1 + 40 >> 2] = $1_1;
HEAP32[$3_1 + 44 >> 2] = $4_1;
HEAP32[$3_1 + 36 >> 2] = $2_1;
block8 : {
if (!$8_1) {
break block8
}
$7_1 = $4_1;
block10 : {
block9 : {
if (($4_1 | 0) == 15 | $4_1 >>> 0 < 15) {
if (($4_1 | 0) == 15) {
break block9
}
break block10;
}
if (HEAP8[$1_1 + 15 | 0] < -64) {
break block10
}
}
if (($7_1 - 15 | 0) != ($8_1 | 0)) {
break block10
}
if (!$166($1_1 + 15 | 0, $11_1, $8_1)) {
break block8
}
}
HEAP32[$0_1 >> 2] = -2147483648;
$116($3_1 + 36 | 0, 1, 1);
break block7;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 44 >> 2];
$1_1 = HEAP32[$3_1 + 40 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 36 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block7;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $3_1 + 96 | 0;
}
function $21($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
$12_1 = $0_1;
$12_1 = $0_1;
$9_1 = HEAP32[$1_1 + 24 >> 2];
$7_1 = $9_1 - $5_1 | 0;
block2 : {
if ($7_1 >>> 0 < $3_1 >>> 0) {
$8_1 = HEAP32[$1_1 + 12 >> 2];
$16_1 = $5_1 >>> 0 < $8_1 >>> 0 ? $8_1 : $5_1;
$19_1 = 0 - $8_1 | 0;
$13_1 = HEAP32[$1_1 + 32 >> 2];
$17_1 = HEAP32[$1_1 + 16 >> 2];
$20_1 = HEAP32[$1_1 >> 2];
$18_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
$10_1 = $20_1;
$15_1 = $2_1 + $7_1 | 0;
$0_1 = HEAPU8[$15_1 | 0];
$11_1 = $0_1 & 31;
block : {
block1 : {
if (($0_1 & 63) >>> 0 >= 32) {
$0_1 = $18_1 >>> $11_1 | 0;
} else {
$0_1 = ((1 << $11_1) - 1 & $18_1) << 32 - $11_1 | $10_1 >>> $11_1;
}
if (!($0_1 & 1)) {
HEAP32[$1_1 + 24 >> 2] = $7_1;
$0_1 = $5_1;
$9_1 = $7_1;
if ($6_1) {
break block
}
break block1;
}
$14_1 = ($6_1 ? $8_1 : $8_1 >>> 0 > $13_1 >>> 0 ? $13_1 : $8_1) - 1 | 0;
$0_1 = $14_1;
block5 : {
block6 : {
block4 : {
block3 : {
while (1) {
if (($0_1 | 0) == -1) {
$0_1 = $6_1 ? $5_1 : $13_1;
$14_1 = $0_1 >>> 0 > $8_1 >>> 0 ? $0_1 : $8_1;
$0_1 = $8_1;
while (1) {
if (($0_1 | 0) == ($14_1 | 0)) {
HEAP32[$1_1 + 24 >> 2] = $7_1;
if (!$6_1) {
HEAP32[$1_1 + 32 >> 2] = $5_1;
}
HEAP32[$12_1 + 8 >> 2] = $9_1;
HEAP32[$12_1 + 4 >> 2] = $7_1;
$0_1 = 1;
break block2;
}
if (($0_1 | 0) == ($16_1 | 0)) {
break block3
}
if ($0_1 + $7_1 >>> 0 >= $3_1 >>> 0) {
break block4
}
$11_1 = $0_1 + $15_1 | 0;
$10_1 = $0_1 + $4_1 | 0;
$0_1 = $0_1 + 1 | 0;
if (HEAPU8[$10_1 | 0] == HEAPU8[$11_1 | 0]) {
continue
}
break;
}             $9_1 = $9_1 - $17_1 | 0;
HEAP32[$1_1 + 24 >> 2] = $9_1;
$0_1 = $17_1;
if (!$6_1) {
break block1
}
break block;
}
if ($5_1 >>> 0 <= $14_1 >>> 0) {
break block5
}
$10_1 = $0_1 + $7_1 | 0;
if ($10_1 >>> 0 >= $3_1 >>> 0) {
break block6
}
$11_1 = $0_1 + $15_1 | 0;
$10_1 = $0_1 + $4_1 | 0;
$0_1 = $0_1 - 1 | 0;
if (HEAPU8[$10_1 | 0] == HEAPU8[$11_1 | 0]) {
continue
}
break;
}           $9_1 = (($9_1 + $19_1 | 0) + $0_1 | 0) + 1 | 0;
$0_1 = $5_1;
if (!$6_1) {
break block1
}
break block;
}
$158($16_1, $5_1, 1058676);
wasm2js_trap();
}
$0_1 = $7_1 + $8_1 | 0;
$158($0_1 >>> 0 < $3_1 >>> 0 ? $3_1 : $0_1, $3_1, 1058692);
wasm2js_trap();
}
$158($10_1, $3_1, 1058724);
wasm2js_trap();
}
$158($0_1, $5_1, 1058708);
wasm2js_trap();
}
HEAP32[$1_1 + 32 >> 2] = $0_1;
$13_1 = $0_1;
}
$7_1 = $9_1 - $5_1 | 0;
if ($7_1 >>> 0 < $3_1 >>> 0) {
continue
}
break;
}   }
HEAP32[$1_1 + 24 >> 2] = 0;
$0_1 = 0;
}
HEAP32[$12_1 >> 2] = $0_1;
}
function $22($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
block2 : {
block1 : {
block : {
$2_1 = HEAP32[$1_1 + 8 >> 2];
if (!($2_1 & 33554432)) {
if ($2_1 & 67108864) {
break block
}
if (!$54($0_1, $1_1)) {
break block1
}
$2_1 = 1;
break block2;
}
$2_1 = HEAP32[$0_1 >> 2];
while (1) {
HEAP8[($3_1 + $4_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1066786 | 0];
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}     $2_1 = 1;
if (!$8($1_1, 1, 1081338, 2, ($3_1 + $4_1 | 0) + 16 | 0, 0 - $3_1 | 0)) {
break block1
}
break block2;
}
$2_1 = HEAP32[$0_1 >> 2];
while (1) {
HEAP8[($3_1 + $4_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1081340 | 0];
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}    $2_1 = 1;
if ($8($1_1, 1, 1081338, 2, ($3_1 + $4_1 | 0) + 16 | 0, 0 - $3_1 | 0)) {
break block2
}
}
if (FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1081336, 2) | 0) {
$2_1 = 1;
break block2;
}
$0_1 = $0_1 + 4 | 0;
block3 : {
$2_1 = HEAP32[$1_1 + 8 >> 2];
if (!($2_1 & 33554432)) {
if ($2_1 & 67108864) {
break block3
}
$2_1 = $54($0_1, $1_1);
break block2;
}
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = 0;
while (1) {
HEAP8[($3_1 + $4_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1066786 | 0];
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}    $2_1 = $8($1_1, 1, 1081338, 2, ($3_1 + $4_1 | 0) + 16 | 0, 0 - $3_1 | 0);
break block2;
}
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = 0;
while (1) {
HEAP8[($3_1 + $4_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1081340 | 0];
$3_1 = $3_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}   $2_1 = $8($1_1, 1, 1081338, 2, ($3_1 + $4_1 | 0) + 16 | 0, 0 - $3_1 | 0);
}
global$0 = $4_1 + 16 | 0;
return $2_1 | 0;
}
function $23($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = HEAP32[$1_1 + 4 >> 2];
if ($5_1) {
$4_1 = HEAP32[$1_1 >> 2];
while (1) {
block4 : {
$2_1 = $3_1 + 1 | 0;
$7_1 = HEAPU8[$3_1 + $4_1 | 0];
$8_1 = $7_1 << 24 >> 24;
block : {
if (($8_1 | 0) >= 0) {
break block
}
block11 : {
block12 : {
block10 : {
block8 : {
block9 : {
block6 : {
block7 : {
block5 : {
block3 : {
switch (HEAPU8[$7_1 + 1067355 | 0] - 2 | 0) {
case 0:
if (HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $2_1 + $4_1 | 0) | 0] >= -64) {
break block4
}
$2_1 = $3_1 + 2 | 0;
break block;
case 1:
$6_1 = HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $2_1 + $4_1 | 0) | 0];
switch ($7_1 - 224 | 0) {
case 0:
break block5;
case 13:
break block7;
default:
break block6;
}               case 2:
break block3;
default:
break block4;
}              }
$6_1 = HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $2_1 + $4_1 | 0) | 0];
switch ($7_1 - 240 | 0) {
case 4:
break block10;
case 0:
break block8;
default:
break block9;
}             }
if (($6_1 & -32) != -96) {
break block4
}
break block11;
}
if (($6_1 | 0) > -97) {
break block4
}
break block11;
}
if (($8_1 + 31 & 255) >>> 0 >= 12) {
if (($8_1 & -2) != -18) {
break block4
}
if (($6_1 | 0) >= -64) {
break block4
}
break block11;
}
if (($6_1 | 0) >= -64) {
break block4
}
break block11;
}
if (($8_1 + 15 & 255) >>> 0 > 2) {
break block4
}
if (($6_1 | 0) >= -64) {
break block4
}
break block12;
}
if (($6_1 + 112 & 255) >>> 0 >= 48) {
break block4
}
break block12;
}
if (($6_1 | 0) > -113) {
break block4
}
}
$2_1 = $3_1 + 2 | 0;
if (HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $4_1 + $2_1 | 0) | 0] > -65) {
break block4
}
$2_1 = $3_1 + 3 | 0;
if (HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $4_1 + $2_1 | 0) | 0] > -65) {
break block4
}
$2_1 = $3_1 + 4 | 0;
break block;
}
$2_1 = $3_1 + 2 | 0;
if (HEAP8[($2_1 >>> 0 >= $5_1 >>> 0 ? 1051191 : $4_1 + $2_1 | 0) | 0] >= -64) {
break block4
}
$2_1 = $3_1 + 3 | 0;
}
$3_1 = $2_1;
if ($5_1 >>> 0 > $2_1 >>> 0) {
continue
}
}
break;
}   HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$1_1 + 4 >> 2] = $5_1 - $2_1;
HEAP32[$1_1 >> 2] = $2_1 + $4_1;
HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
return;
}
HEAP32[$0_1 >> 2] = 0;
}
function $24($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
block1 : {
block3 : {
$4_1 = HEAP32[$1_1 + 20 >> 2];
$8_1 = HEAP32[$1_1 + 16 >> 2];
if ($4_1 >>> 0 < $8_1 >>> 0) {
$6_1 = $4_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $6_1;
$7_1 = $1_1 + 12 | 0;
$9_1 = HEAP32[$1_1 + 12 >> 2];
$4_1 = HEAPU8[$9_1 + $4_1 | 0];
if (($4_1 | 0) == 48) {
block : {
if ($6_1 >>> 0 < $8_1 >>> 0) {
if ((HEAPU8[$6_1 + $9_1 | 0] - 48 & 255) >>> 0 < 10) {
break block
}
}
$66($0_1, $1_1, $2_1, 0, 0);
break block1;
}
HEAP32[$3_1 + 32 >> 2] = 13;
$165($3_1 + 8 | 0, $7_1);
$1_1 = $197($3_1 + 32 | 0, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $1_1;
break block1;
}
if (($4_1 - 49 & 255) >>> 0 >= 9) {
HEAP32[$3_1 + 32 >> 2] = 13;
$198($3_1 + 16 | 0, $7_1);
$1_1 = $197($3_1 + 32 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2]);
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $1_1;
break block1;
}
$7_1 = $4_1 - 48 & 255;
$4_1 = 0;
block2 : {
if ($6_1 >>> 0 >= $8_1 >>> 0) {
break block2
}
while (1) {
$5_1 = HEAPU8[$6_1 + $9_1 | 0] - 48 | 0;
$10_1 = $5_1 & 255;
if ($10_1 >>> 0 >= 10) {
break block2
}
if (($4_1 | 0) == 429496729 & $7_1 >>> 0 >= 2576980377 | $4_1 >>> 0 > 429496729) {
if (($7_1 | 0) != -1717986919 | ($4_1 | 0) != 429496729) {
break block3
}
if ($10_1 >>> 0 > 5) {
break block3
}
}
$6_1 = $6_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $6_1;
$5_1 = $5_1 & 255;
$7_1 = __wasm_i64_mul($7_1, $4_1, 10, 0) + $5_1 | 0;
$4_1 = i64toi32_i32$HIGH_BITS;
$4_1 = $7_1 >>> 0 < $5_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
if (($6_1 | 0) != ($8_1 | 0)) {
continue
}
break;
}     }
$66($0_1, $1_1, $2_1, $7_1, $4_1);
break block1;
}
HEAP32[$3_1 + 32 >> 2] = 5;
$198($3_1 + 24 | 0, $1_1 + 12 | 0);
$1_1 = $197($3_1 + 32 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2]);
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $1_1;
break block1;
}
$9_1 = $3_1 + 32 | 0;
$6_1 = $2_1;
$2_1 = 0;
block6 : {
block5 : {
$8_1 = HEAP32[$1_1 + 16 >> 2];
$5_1 = HEAP32[$1_1 + 20 >> 2];
block4 : {
if ($8_1 >>> 0 <= $5_1 >>> 0) {
break block4
}
$10_1 = $5_1 + 1 | 0;
$8_1 = $8_1 - $5_1 | 0;
$11_1 = $5_1 + HEAP32[$1_1 + 12 >> 2] | 0;
while (1) {
$5_1 = HEAPU8[$2_1 + $11_1 | 0];
if (($5_1 - 48 & 255) >>> 0 >= 10) {
if (($5_1 | 0) == 46) {
break block5
}
if (($5_1 | 0) != 69 & ($5_1 | 0) != 101) {
break block4
}
$29($9_1, $1_1, $6_1, $7_1, $4_1, $2_1);
break block6;
}
HEAP32[$1_1 + 20 >> 2] = $2_1 + $10_1;
$2_1 = $2_1 + 1 | 0;
if (($8_1 | 0) != ($2_1 | 0)) {
continue
}
break;
}      $2_1 = $8_1;
}
$59($9_1, $1_1, $6_1, $7_1, $4_1, $2_1);
break block6;
}
$32($9_1, $1_1, $6_1, $7_1, $4_1, $2_1);
}
block7 : {
if (HEAP32[$3_1 + 32 >> 2] == 1) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 36 >> 2];
$1_1 = 3;
break block7;
}
HEAPF64[$0_1 + 8 >> 3] = HEAPF64[$3_1 + 40 >> 3];
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = 0;
}
global$0 = $3_1 + 48 | 0;
}
function $25($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$3_1 = $1_1 << 1;
$4_1 = $3_1 | 1;
$0_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = $0_1 + Math_imul($1_1, 12) | 0;
$8_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = HEAP32[$5_1 + 4 >> 2];
$5_1 = HEAP32[$5_1 >> 2];
block5 : {
block : {
$9_1 = $2_1 - 2 | 0;
$10_1 = $2_1 >>> 0 >= $9_1 >>> 0 ? $9_1 : 0;
if ($10_1 >>> 0 <= $3_1 >>> 0) {
$2_1 = $1_1;
break block;
}
while (1) {
block4 : {
block3 : {
block2 : {
$11_1 = $4_1;
$2_1 = $0_1 + Math_imul($4_1, 12) | 0;
$4_1 = HEAP32[$2_1 >> 2];
$3_1 = ($0_1 + Math_imul($3_1, 12) | 0) + 24 | 0;
$7_1 = HEAP32[$3_1 >> 2];
block1 : {
if (($4_1 | 0) != ($7_1 | 0)) {
$2_1 = $4_1 >>> 0 <= $7_1 >>> 0;
break block1;
}
$4_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$3_1 + 4 >> 2];
if (($4_1 | 0) != ($7_1 | 0)) {
$2_1 = $4_1 >>> 0 <= $7_1 >>> 0;
break block1;
}
$2_1 = HEAPU32[$2_1 + 8 >> 2] <= HEAPU32[$3_1 + 8 >> 2];
}
$2_1 = $11_1 + $2_1 | 0;
$4_1 = Math_imul($2_1, 12) + $0_1 | 0;
$3_1 = HEAP32[$4_1 >> 2];
if (($3_1 | 0) != ($5_1 | 0)) {
$3_1 = $3_1 >>> 0 <= $5_1 >>> 0;
break block2;
}
$3_1 = HEAP32[$4_1 + 4 >> 2];
if (($3_1 | 0) != ($6_1 | 0)) {
$3_1 = $3_1 >>> 0 <= $6_1 >>> 0;
break block2;
}
if (HEAPU32[$4_1 + 8 >> 2] > $8_1 >>> 0) {
break block3
}
break block4;
}
if ($3_1) {
break block4
}
}
$1_1 = $0_1 + Math_imul($1_1, 12) | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$3_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
$3_1 = $2_1 << 1;
$4_1 = $3_1 | 1;
$1_1 = $2_1;
if ($3_1 >>> 0 < $10_1 >>> 0) {
continue
}
break block;
}
break;
}    $4_1 = $1_1;
break block5;
}
block6 : {
if (($3_1 | 0) != ($9_1 | 0)) {
break block6
}
block8 : {
block7 : {
$3_1 = $0_1 + Math_imul($4_1, 12) | 0;
$1_1 = HEAP32[$3_1 >> 2];
if (($1_1 | 0) != ($5_1 | 0)) {
$1_1 = $1_1 >>> 0 > $5_1 >>> 0;
break block7;
}
$1_1 = HEAP32[$3_1 + 4 >> 2];
if (($1_1 | 0) != ($6_1 | 0)) {
$1_1 = $1_1 >>> 0 > $6_1 >>> 0;
break block7;
}
if (HEAPU32[$3_1 + 8 >> 2] <= $8_1 >>> 0) {
break block6
}
break block8;
}
if (!$1_1) {
break block6
}
}
$1_1 = $0_1 + Math_imul($2_1, 12) | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$2_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
break block5;
}
$4_1 = $2_1;
}
$0_1 = $0_1 + Math_imul($4_1, 12) | 0;
HEAP32[$0_1 + 8 >> 2] = $8_1;
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $5_1;
}
function $26($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 40 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 44 >> 2] = $5_1;
$1_1 = $3_1 + 40 | 0;
$63($3_1 + 32 | 0, $1_1, 1, 2);
block3 : {
block : {
if (!(HEAP32[$3_1 + 32 >> 2] & 1)) {
break block
}
$4_1 = HEAP32[$3_1 + 44 >> 2];
if (!$4_1) {
break block
}
$6_1 = HEAP32[$3_1 + 40 >> 2];
if (HEAPU8[$6_1 | 0] != 47) {
break block
}
$5_1 = HEAP32[$3_1 + 36 >> 2];
HEAP32[$3_1 + 44 >> 2] = $4_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $6_1 + 1;
$63($3_1 + 24 | 0, $1_1, 1, 2);
if (!(HEAP32[$3_1 + 24 >> 2] & 1)) {
break block
}
$6_1 = HEAP32[$3_1 + 44 >> 2];
if (!$6_1) {
break block
}
$7_1 = HEAP32[$3_1 + 40 >> 2];
if (HEAPU8[$7_1 | 0] != 47) {
break block
}
$4_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$3_1 + 44 >> 2] = $6_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $7_1 + 1;
$63($3_1 + 16 | 0, $1_1, 4, 4);
if (!(HEAP32[$3_1 + 16 >> 2] & 1)) {
break block
}
$138($3_1 + 8 | 0, HEAP32[$3_1 + 20 >> 2], $2_1 ? $4_1 : $5_1, $2_1 ? $5_1 : $4_1);
if (!(HEAP32[$3_1 + 8 >> 2] & 1)) {
break block
}
$5_1 = HEAP32[$3_1 + 12 >> 2];
$1_1 = HEAP32[$3_1 + 44 >> 2];
block2 : {
if ($1_1) {
$2_1 = HEAP32[$3_1 + 40 >> 2];
$4_1 = HEAPU8[$2_1 | 0];
if (($4_1 | 0) == 44) {
$1_1 = $1_1 - 1 | 0;
if (!$1_1) {
break block
}
$4_1 = HEAPU8[$2_1 + 1 | 0];
$2_1 = $2_1 + 1 | 0;
}
if (($4_1 | 0) != 32) {
break block
}
HEAP32[$3_1 + 44 >> 2] = $1_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $2_1 + 1;
$1_1 = $3_1 + 48 | 0;
$2_1 = $3_1 + 40 | 0;
$9($1_1, $2_1);
if (HEAP32[$3_1 + 48 >> 2] != 1 | HEAP32[$3_1 + 52 >> 2]) {
break block
}
$14($1_1, $2_1, $5_1, HEAP32[$3_1 + 56 >> 2], HEAP32[$3_1 + 60 >> 2]);
if (HEAP32[$3_1 + 48 >> 2] == 2) {
break block
}
if (!HEAP32[$3_1 + 44 >> 2]) {
break block2
}
HEAP32[$0_1 >> 2] = 2;
break block3;
}
HEAP32[$3_1 + 52 >> 2] = $5_1;
HEAP32[$3_1 + 48 >> 2] = 1;
}
$1_1 = HEAP32[$3_1 + 60 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 56 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 52 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 48 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block3;
}
HEAP32[$0_1 >> 2] = 2;
}
global$0 = $3_1 - -64 | 0;
}
function $27($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
block4 : {
block : {
block1 : {
block3 : {
block2 : {
$6_1 = HEAP32[$1_1 + 4 >> 2];
if ($6_1 >>> 0 >= $2_1 >>> 0) {
$1_1 = HEAP32[$1_1 >> 2];
if (!$2_1) {
break block
}
$3_1 = $1_1 + $2_1 | 0;
$5_1 = $3_1 - $1_1 | 0;
if ($5_1 >>> 0 <= 3) {
while (1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
break block
}
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$3_1 | 0] != 10) {
continue
}
break block1;
}
}
$4_1 = $3_1 - 4 | 0;
$4_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
if (((16843008 - ($4_1 ^ 168430090) | $4_1) & -2139062144) != -2139062144) {
while (1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
break block
}
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$3_1 | 0] != 10) {
continue
}
break block1;
}
}
$4_1 = $2_1 - ($3_1 & 3) | 0;
if ($5_1 >>> 0 < 9) {
break block2
}
while (1) {
$3_1 = $4_1;
if (($3_1 | 0) < 8) {
break block3
}
$5_1 = $1_1 + $3_1 | 0;
$4_1 = HEAP32[$5_1 - 8 >> 2];
if (((16843008 - ($4_1 ^ 168430090) | $4_1) & -2139062144) != -2139062144) {
break block3
}
$4_1 = $3_1 - 8 | 0;
$5_1 = HEAP32[$5_1 - 4 >> 2];
if (((16843008 - ($5_1 ^ 168430090) | $5_1) & -2139062144) == -2139062144) {
continue
}
break;
}        break block3;
}
$52(0, $2_1, $6_1, 1058504);
wasm2js_trap();
}
$3_1 = $1_1 + $4_1 | 0;
while (1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
break block
}
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$3_1 | 0] != 10) {
continue
}
break;
}      break block1;
}
$3_1 = $1_1 + $3_1 | 0;
while (1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
break block
}
$3_1 = $3_1 - 1 | 0;
if (HEAPU8[$3_1 | 0] != 10) {
continue
}
break;
}    }
$4_1 = $3_1 - $1_1 | 0;
$7_1 = $4_1 + 1 | 0;
if ($4_1 >>> 0 >= $6_1 >>> 0) {
break block4
}
}
if ($1_1 + $7_1 >>> 0 > $1_1 >>> 0) {
$3_1 = 0;
$4_1 = $7_1;
while (1) {
$3_1 = (HEAPU8[$1_1 | 0] == 10) + $3_1 | 0;
$1_1 = $1_1 + 1 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
}    $1_1 = $3_1 + 1 | 0;
} else {
$1_1 = 1;
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1 - $7_1;
return;
}
$52(0, $7_1, $6_1, 1058520);
wasm2js_trap();
}
function $28($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = $0_1 + $1_1 | 0;
$3_1 = HEAP32[$0_1 + 4 >> 2];
block1 : {
block : {
if ($3_1 & 1) {
break block
}
if (!($3_1 & 2)) {
break block1
}
$3_1 = HEAP32[$0_1 >> 2];
$1_1 = $3_1 + $1_1 | 0;
$0_1 = $0_1 - $3_1 | 0;
if (($0_1 | 0) == HEAP32[270484]) {
if ((HEAP32[$2_1 + 4 >> 2] & 3) != 3) {
break block
}
HEAP32[270482] = $1_1;
HEAP32[$2_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2] & -2;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$2_1 >> 2] = $1_1;
break block1;
}
$38($0_1, $3_1);
}
block3 : {
block2 : {
$3_1 = HEAP32[$2_1 + 4 >> 2];
block4 : {
if (!($3_1 & 2)) {
if (($2_1 | 0) == HEAP32[270485]) {
break block2
}
if (($2_1 | 0) == HEAP32[270484]) {
break block3
}
$4_1 = $2_1;
$2_1 = $3_1 & -8;
$38($4_1, $2_1);
$1_1 = $1_1 + $2_1 | 0;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $1_1;
if (HEAP32[270484] != ($0_1 | 0)) {
break block4
}
HEAP32[270482] = $1_1;
return;
}
HEAP32[$2_1 + 4 >> 2] = $3_1 & -2;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $1_1;
}
if ($1_1 >>> 0 >= 256) {
$45($0_1, $1_1);
return;
}
$2_1 = HEAP32[270480];
$3_1 = 1 << ($1_1 >>> 3);
block5 : {
if (!($2_1 & $3_1)) {
HEAP32[270480] = $2_1 | $3_1;
$1_1 = ($1_1 & 248) + 1081656 | 0;
$2_1 = $1_1;
break block5;
}
$1_1 = $1_1 & 248;
$2_1 = $1_1 + 1081656 | 0;
$1_1 = HEAP32[$1_1 + 1081664 >> 2];
}
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$1_1 + 12 >> 2] = $0_1;
HEAP32[$0_1 + 12 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $1_1;
return;
}
HEAP32[270485] = $0_1;
$1_1 = HEAP32[270483] + $1_1 | 0;
HEAP32[270483] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
if (HEAP32[270484] != ($0_1 | 0)) {
break block1
}
HEAP32[270482] = 0;
HEAP32[270484] = 0;
return;
}
HEAP32[270484] = $0_1;
$1_1 = HEAP32[270482] + $1_1 | 0;
HEAP32[270482] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $1_1 | 1;
HEAP32[$0_1 + $1_1 >> 2] = $1_1;
}
}
function $29($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$9_1 = 1;
$7_1 = HEAP32[$1_1 + 20 >> 2];
$6_1 = $7_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $6_1;
$10_1 = HEAP32[$1_1 + 16 >> 2];
block : {
if ($10_1 >>> 0 <= $6_1 >>> 0) {
break block
}
block1 : {
switch (HEAPU8[HEAP32[$1_1 + 12 >> 2] + $6_1 | 0] - 43 | 0) {
case 2:
$9_1 = 0;
break;
case 0:
break block1;
default:
break block;
}   }
$6_1 = $7_1 + 2 | 0;
HEAP32[$1_1 + 20 >> 2] = $6_1;
}
block3 : {
block4 : {
if ($6_1 >>> 0 < $10_1 >>> 0) {
$7_1 = $6_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $7_1;
$12_1 = HEAP32[$1_1 + 12 >> 2];
$6_1 = HEAPU8[$12_1 + $6_1 | 0] - 48 & 255;
if ($6_1 >>> 0 >= 10) {
HEAP32[$8_1 + 20 >> 2] = 13;
$198($8_1, $1_1 + 12 | 0);
$1_1 = $197($8_1 + 20 | 0, HEAP32[$8_1 >> 2], HEAP32[$8_1 + 4 >> 2]);
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block3;
}
if ($7_1 >>> 0 >= $10_1 >>> 0) {
break block4
}
while (1) {
$11_1 = HEAPU8[$7_1 + $12_1 | 0] - 48 & 255;
if ($11_1 >>> 0 >= 10) {
break block4
}
$7_1 = $7_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $7_1;
block5 : {
if (($6_1 | 0) > 214748363) {
if (($6_1 | 0) != 214748364) {
break block5
}
if ($11_1 >>> 0 > 7) {
break block5
}
}
$6_1 = Math_imul($6_1, 10) + $11_1 | 0;
if (($7_1 | 0) != ($10_1 | 0)) {
continue
}
break block4;
}
break;
}     $5_1 = global$0 - 32 | 0;
global$0 = $5_1;
block7 : {
block6 : {
if (!(($9_1 ? $3_1 : 0) | ($9_1 ? $4_1 : 0))) {
$6_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = HEAP32[$1_1 + 16 >> 2];
if ($6_1 >>> 0 >= $3_1 >>> 0) {
break block6
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
while (1) {
if ((HEAPU8[$4_1 + $6_1 | 0] - 48 & 255) >>> 0 >= 10) {
break block6
}
$6_1 = $6_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $6_1;
if (($3_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}        break block6;
}
HEAP32[$5_1 + 20 >> 2] = 14;
$198($5_1 + 8 | 0, $1_1 + 12 | 0);
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $197($5_1 + 20 | 0, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
$1_1 = 1;
break block7;
}
HEAPF64[$0_1 + 8 >> 3] = $2_1 ? 0.0 : -0;
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $5_1 + 32 | 0;
break block3;
}
HEAP32[$8_1 + 20 >> 2] = 5;
$198($8_1 + 8 | 0, $1_1 + 12 | 0);
$1_1 = $197($8_1 + 20 | 0, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block3;
}
block8 : {
if (!$9_1) {
$7_1 = $5_1 - $6_1 | 0;
$5_1 = ($5_1 | 0) > ($7_1 | 0) ^ ($6_1 | 0) > 0 ? $7_1 >> 31 ^ -2147483648 : $7_1;
break block8;
}
$7_1 = $5_1 + $6_1 | 0;
$5_1 = ($6_1 | 0) < 0 ^ ($5_1 | 0) > ($7_1 | 0) ? $7_1 >> 31 ^ -2147483648 : $7_1;
}
$59($0_1, $1_1, $2_1, $3_1, $4_1, $5_1);
}
global$0 = $8_1 + 32 | 0;
}
function $30($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
block6 : {
block10 : {
block8 : {
block7 : {
block4 : {
block3 : {
block5 : {
while (1) {
$4_1 = HEAP32[$1_1 + 8 >> 2];
$8_1 = $4_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
block : {
if (($3_1 | 0) == ($4_1 | 0)) {
break block
}
block1 : {
if ($3_1 >>> 0 > $4_1 >>> 0) {
$7_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAPU8[$7_1 + $4_1 | 0];
if (($5_1 | 0) == 34) {
break block
}
if (($5_1 | 0) == 92) {
break block
}
if ($5_1 >>> 0 < 32) {
break block
}
$10_1 = $4_1 + 1 | 0;
HEAP32[$1_1 + 8 >> 2] = $10_1;
$14_1 = $7_1 + 1 | 0;
$11_1 = $3_1 - $10_1 | 0;
$7_1 = 0 - ($11_1 & 2147483640) | 0;
while (1) {
if (!$7_1) {
break block1
}
$3_1 = $4_1 + $14_1 | 0;
$7_1 = $7_1 + 8 | 0;
$4_1 = $4_1 + 8 | 0;
$9_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
$3_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$5_1 = $3_1 ^ 572662306;
$12_1 = $3_1 ^ 1549556828;
$13_1 = ($3_1 - 538976288 | $5_1 - 16843009 | $12_1 - 16843009) & ($3_1 ^ -1) & -2139062144;
$3_1 = (($9_1 ^ 1549556828) - (($12_1 >>> 0 < 16843009) + 16843009 | 0) | (($9_1 ^ 572662306) - (($5_1 >>> 0 < 16843009) + 16843009 | 0) | $9_1 - (($3_1 >>> 0 < 538976288) + 538976288 | 0))) & ($9_1 ^ -1) & -2139062144;
if (!($13_1 | $3_1)) {
continue
}
break;
}             (wasm2js_i32$0 = $1_1, wasm2js_i32$1 = ((__wasm_ctz_i64($13_1, $3_1) >>> 3 | 0) + $4_1 | 0) - 7 | 0), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
break block;
}
$158($4_1, $3_1, 1058424);
wasm2js_trap();
}
HEAP32[$1_1 + 8 >> 2] = $10_1 + ($11_1 & -8);
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
block2 : {
if ($4_1 >>> 0 >= $5_1 >>> 0) {
break block2
}
$7_1 = HEAP32[$1_1 >> 2];
while (1) {
$3_1 = HEAPU8[$4_1 + $7_1 | 0];
if (($3_1 | 0) == 34) {
break block2
}
if (($3_1 | 0) == 92) {
break block2
}
if ($3_1 >>> 0 < 32) {
break block2
}
$4_1 = $4_1 + 1 | 0;
HEAP32[$1_1 + 8 >> 2] = $4_1;
if (($4_1 | 0) != ($5_1 | 0)) {
continue
}
break;
}           }
}
$3_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
if (($3_1 | 0) == ($5_1 | 0)) {
break block3
}
if ($3_1 >>> 0 >= $5_1 >>> 0) {
break block4
}
$4_1 = HEAP32[$1_1 >> 2];
$7_1 = $4_1 + $3_1 | 0;
$9_1 = HEAPU8[$7_1 | 0];
if (($9_1 | 0) != 92) {
if (($9_1 | 0) == 34) {
break block5
}
HEAP32[$1_1 + 8 >> 2] = $3_1 + 1;
HEAP32[$6_1 + 4 >> 2] = 16;
$187($0_1, $1_1, $6_1 + 4 | 0);
break block6;
}
if ($3_1 >>> 0 < $8_1 >>> 0) {
break block7
}
$139($2_1, $4_1 + $8_1 | 0, $7_1);
HEAP32[$1_1 + 8 >> 2] = $3_1 + 1;
$3_1 = $17($1_1, 1, $2_1);
if (!$3_1) {
continue
}
break;
}         HEAP32[$0_1 >> 2] = 2;
HEAP32[$0_1 + 4 >> 2] = $3_1;
break block6;
}
if (HEAP32[$2_1 + 8 >> 2]) {
if ($3_1 >>> 0 < $8_1 >>> 0) {
break block8
}
$139($2_1, $4_1 + $8_1 | 0, $7_1);
$5_1 = 1;
HEAP32[$1_1 + 8 >> 2] = $3_1 + 1;
$97($6_1 + 4 | 0, $1_1, HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2]);
$1_1 = HEAP32[$6_1 + 4 >> 2];
block9 : {
if (!$1_1) {
$5_1 = 2;
$1_1 = HEAP32[$6_1 + 8 >> 2];
break block9;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
}
HEAP32[$0_1 >> 2] = $5_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block6;
}
if ($3_1 >>> 0 < $8_1 >>> 0) {
break block10
}
HEAP32[$1_1 + 8 >> 2] = $3_1 + 1;
$97($6_1 + 4 | 0, $1_1, $4_1 + $8_1 | 0, $3_1 - $8_1 | 0);
$1_1 = HEAP32[$6_1 + 4 >> 2];
block11 : {
if (!$1_1) {
$1_1 = HEAP32[$6_1 + 8 >> 2];
$2_1 = 2;
break block11;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
$2_1 = 0;
}
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block6;
}
HEAP32[$6_1 + 4 >> 2] = 4;
$187($0_1, $1_1, $6_1 + 4 | 0);
break block6;
}
$158($3_1, $5_1, 1058440);
wasm2js_trap();
}
$52($8_1, $3_1, $5_1, 1058488);
wasm2js_trap();
}
$52($8_1, $3_1, $5_1, 1058456);
wasm2js_trap();
}
$52($8_1, $3_1, $5_1, 1058472);
wasm2js_trap();
}
global$0 = $6_1 + 16 | 0;
}
function $31($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 44 >> 2] = $2_1;
HEAP32[$3_1 + 40 >> 2] = $1_1;
$1_1 = $3_1 + 40 | 0;
$63($3_1 + 32 | 0, $1_1, 4, 4);
block2 : {
block : {
if (!(HEAP32[$3_1 + 32 >> 2] & 1)) {
break block
}
$2_1 = HEAP32[$3_1 + 44 >> 2];
if (!$2_1) {
break block
}
$4_1 = HEAP32[$3_1 + 40 >> 2];
if (HEAPU8[$4_1 | 0] != 45) {
break block
}
$5_1 = HEAP32[$3_1 + 36 >> 2];
HEAP32[$3_1 + 44 >> 2] = $2_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $4_1 + 1;
$63($3_1 + 24 | 0, $1_1, 2, 2);
if (!(HEAP32[$3_1 + 24 >> 2] & 1)) {
break block
}
$2_1 = HEAP32[$3_1 + 44 >> 2];
if (!$2_1) {
break block
}
$4_1 = HEAP32[$3_1 + 40 >> 2];
if (HEAPU8[$4_1 | 0] != 45) {
break block
}
$6_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$3_1 + 44 >> 2] = $2_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $4_1 + 1;
$63($3_1 + 16 | 0, $1_1, 2, 2);
if (!(HEAP32[$3_1 + 16 >> 2] & 1)) {
break block
}
$138($3_1 + 8 | 0, $5_1, $6_1, HEAP32[$3_1 + 20 >> 2]);
if (!(HEAP32[$3_1 + 8 >> 2] & 1)) {
break block
}
$2_1 = HEAP32[$3_1 + 12 >> 2];
$4_1 = HEAP32[$3_1 + 44 >> 2];
block1 : {
if ($4_1) {
$5_1 = HEAP32[$3_1 + 40 >> 2];
$6_1 = HEAPU8[$5_1 | 0];
if (($6_1 | 0) != 32 & ($6_1 | 0) != 84) {
break block
}
HEAP32[$3_1 + 44 >> 2] = $4_1 - 1;
HEAP32[$3_1 + 40 >> 2] = $5_1 + 1;
$4_1 = $3_1 + 48 | 0;
$9($4_1, $1_1);
if (HEAP32[$3_1 + 48 >> 2] != 1 | HEAP32[$3_1 + 52 >> 2]) {
break block
}
$14($4_1, $1_1, $2_1, HEAP32[$3_1 + 56 >> 2], HEAP32[$3_1 + 60 >> 2]);
if (HEAP32[$3_1 + 48 >> 2] == 2) {
break block
}
if (!HEAP32[$3_1 + 44 >> 2]) {
break block1
}
HEAP32[$0_1 >> 2] = 2;
break block2;
}
HEAP32[$3_1 + 52 >> 2] = $2_1;
HEAP32[$3_1 + 48 >> 2] = 1;
}
$1_1 = HEAP32[$3_1 + 60 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 56 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 52 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 48 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block2;
}
HEAP32[$0_1 >> 2] = 2;
}
global$0 = $3_1 - -64 | 0;
}
function $32($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$6_1 = HEAP32[$1_1 + 20 >> 2];
$10_1 = $6_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $10_1;
block1 : {
block2 : {
block : {
$9_1 = HEAP32[$1_1 + 16 >> 2];
if ($9_1 >>> 0 <= $10_1 >>> 0) {
break block
}
$14_1 = $10_1 - $9_1 | 0;
$15_1 = $1_1 + 12 | 0;
$16_1 = HEAP32[$1_1 + 12 >> 2] + 1 | 0;
$17_1 = ($6_1 - $9_1 | 0) + 1 | 0;
block4 : {
while (1) {
$11_1 = HEAPU8[$6_1 + $16_1 | 0];
$12_1 = $11_1 - 48 | 0;
$13_1 = $12_1 & 255;
if ($13_1 >>> 0 >= 10) {
if (!$8_1) {
HEAP32[$7_1 + 20 >> 2] = 13;
$165($7_1 + 8 | 0, $15_1);
$1_1 = $197($7_1 + 20 | 0, HEAP32[$7_1 + 8 >> 2], HEAP32[$7_1 + 12 >> 2]);
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
$6_1 = $5_1 + $8_1 | 0;
if (($11_1 | 32) != 101) {
break block2
}
$29($0_1, $1_1, $2_1, $3_1, $4_1, $6_1);
break block1;
}
block3 : {
if (($4_1 | 0) == 429496729 & $3_1 >>> 0 > 2576980376 | $4_1 >>> 0 > 429496729) {
if (($3_1 | 0) != -1717986919 | ($4_1 | 0) != 429496729) {
break block3
}
if ($13_1 >>> 0 > 5) {
break block3
}
}
HEAP32[$1_1 + 20 >> 2] = $6_1 + 2;
$6_1 = $6_1 + 1 | 0;
$11_1 = $12_1 & 255;
$3_1 = __wasm_i64_mul($3_1, $4_1, 10, 0) + $11_1 | 0;
$4_1 = i64toi32_i32$HIGH_BITS;
$4_1 = $3_1 >>> 0 < $11_1 >>> 0 ? $4_1 + 1 | 0 : $4_1;
$8_1 = $8_1 - 1 | 0;
if (($17_1 | 0) == ($8_1 | 0)) {
break block4
}
continue;
}
break;
}      $6_1 = $5_1 + $8_1 | 0;
block7 : {
block6 : {
$5_1 = HEAP32[$1_1 + 20 >> 2];
$8_1 = HEAP32[$1_1 + 16 >> 2];
block5 : {
if ($5_1 >>> 0 >= $8_1 >>> 0) {
break block5
}
$10_1 = HEAP32[$1_1 + 12 >> 2];
while (1) {
$9_1 = HEAPU8[$5_1 + $10_1 | 0];
if (($9_1 - 48 & 255) >>> 0 <= 9) {
$5_1 = $5_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($8_1 | 0)) {
continue
}
break block5;
}
break;
}         if (($9_1 | 32) == 101) {
break block6
}
}
$59($0_1, $1_1, $2_1, $3_1, $4_1, $6_1);
break block7;
}
$29($0_1, $1_1, $2_1, $3_1, $4_1, $6_1);
}
break block1;
}
if (($10_1 | 0) == ($9_1 | 0)) {
break block
}
$6_1 = $5_1 + $14_1 | 0;
break block2;
}
HEAP32[$7_1 + 20 >> 2] = 5;
$165($7_1, $1_1 + 12 | 0);
$1_1 = $197($7_1 + 20 | 0, HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block1;
}
$59($0_1, $1_1, $2_1, $3_1, $4_1, $6_1);
}
global$0 = $7_1 + 32 | 0;
}
function $33($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$0_1 = $0_1 >>> 0 <= 16 ? 16 : $0_1;
block : {
if (-65587 - $0_1 >>> 0 <= $1_1 >>> 0) {
break block
}
$4_1 = $1_1 >>> 0 < 11 ? 16 : $1_1 + 11 & -8;
$2_1 = $0(($4_1 + $0_1 | 0) + 12 | 0);
if (!$2_1) {
break block
}
$1_1 = $2_1 - 8 | 0;
$3_1 = $0_1 - 1 | 0;
block1 : {
if (!($3_1 & $2_1)) {
$0_1 = $1_1;
break block1;
}
$5_1 = $2_1 - 4 | 0;
$6_1 = HEAP32[$5_1 >> 2];
$7_1 = $0_1;
$0_1 = ($2_1 + $3_1 & 0 - $0_1) - 8 | 0;
$0_1 = ($0_1 - $1_1 >>> 0 <= 16 ? $7_1 : 0) + $0_1 | 0;
$2_1 = $0_1 - $1_1 | 0;
$3_1 = ($6_1 & -8) - $2_1 | 0;
if ($6_1 & 3) {
HEAP32[$0_1 + 4 >> 2] = $3_1 | HEAP32[$0_1 + 4 >> 2] & 1 | 2;
$3_1 = $0_1 + $3_1 | 0;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 4 >> 2] | 1;
HEAP32[$5_1 >> 2] = $2_1 | HEAP32[$5_1 >> 2] & 1 | 2;
$3_1 = $1_1 + $2_1 | 0;
HEAP32[$3_1 + 4 >> 2] = HEAP32[$3_1 + 4 >> 2] | 1;
$28($1_1, $2_1);
break block1;
}
$1_1 = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1 + $2_1;
}
$1_1 = HEAP32[$0_1 + 4 >> 2];
block2 : {
if (!($1_1 & 3)) {
break block2
}
$2_1 = $1_1 & -8;
if ($2_1 >>> 0 <= $4_1 + 16 >>> 0) {
break block2
}
HEAP32[$0_1 + 4 >> 2] = $4_1 | $1_1 & 1 | 2;
$1_1 = $0_1 + $4_1 | 0;
$4_1 = $2_1 - $4_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $4_1 | 3;
$2_1 = $0_1 + $2_1 | 0;
HEAP32[$2_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2] | 1;
$28($1_1, $4_1);
}
$3_1 = $0_1 + 8 | 0;
}
return $3_1;
}
function $34($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
block6 : {
block3 : {
block5 : {
block4 : {
block1 : {
block : {
if ($2_1 & 1) {
$3_1 = $2_1 >>> 1 | 0;
break block;
}
$3_1 = HEAPU8[$1_1 | 0];
if (!$3_1) {
break block1
}
$4_1 = $1_1;
while (1) {
$4_1 = $4_1 + 1 | 0;
block2 : {
if ($3_1 << 24 >> 24 < 0) {
if (($3_1 & 255) == 128) {
$3_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8;
$6_1 = $3_1 + $6_1 | 0;
$4_1 = ($3_1 + $4_1 | 0) + 2 | 0;
break block2;
}
$8_1 = __wasm_rotr_i32($3_1 & 3, 8);
$4_1 = (($4_1 + (($8_1 << 5 & 1073741824 | $8_1 << 7) >>> 29 | 0) | 0) + ($3_1 >>> 1 & 2) | 0) + ($3_1 >>> 2 & 2) | 0;
$7_1 = !$6_1 | $7_1;
break block2;
}
$3_1 = $3_1 & 255;
$4_1 = $3_1 + $4_1 | 0;
$6_1 = $3_1 + $6_1 | 0;
}
$3_1 = HEAPU8[$4_1 | 0];
if ($3_1) {
continue
}
break;
}        $3_1 = 0;
if ($6_1 >>> 0 < 16 & $7_1) {
break block
}
$7_1 = 0;
$3_1 = $6_1 << 1;
if (($3_1 | 0) < 0) {
break block3
}
}
if ($3_1) {
break block4
}
}
$4_1 = 1;
$3_1 = 0;
break block5;
}
$7_1 = 1;
$4_1 = $226($3_1, 1);
if (!$4_1) {
break block3
}
}
HEAP32[$5_1 + 8 >> 2] = 0;
HEAP32[$5_1 + 4 >> 2] = $4_1;
HEAP32[$5_1 >> 2] = $3_1;
if (!$18($5_1, 1063804, $1_1, $2_1)) {
break block6
}
$142(1063844, 86, $5_1 + 15 | 0, 1063828, 1063932);
wasm2js_trap();
}
$228($7_1, $3_1);
wasm2js_trap();
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 16 | 0;
}
function $35($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = $1_1;
block : {
if ($1_1 >>> 0 >= 17) {
$8_1 = $1_1 + 15 | 0;
$2_1 = 57701188;
$1_1 = 320440878;
$6_1 = -2052912941;
$7_1 = 608135816;
$3_1 = $0_1;
while (1) {
$9_1 = $2_1;
$4_1 = $1_1;
$2_1 = $3_1 + 8 | 0;
$1_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
$2_1 = (HEAPU8[$2_1 + 4 | 0] | HEAPU8[$2_1 + 5 | 0] << 8 | (HEAPU8[$2_1 + 6 | 0] << 16 | HEAPU8[$2_1 + 7 | 0] << 24)) ^ -1542899678;
$6_1 = $6_1 ^ (HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24));
$1_1 = __wasm_i64_mul($1_1 ^ 698298832, 0, $7_1 ^ (HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24)), 0);
$7_1 = i64toi32_i32$HIGH_BITS;
i64toi32_i32$HIGH_BITS = $1_1;
$1_1 = i64toi32_i32$HIGH_BITS;
$2_1 = __wasm_i64_mul($6_1, 0, $2_1, 0) ^ $7_1;
$1_1 = i64toi32_i32$HIGH_BITS ^ $1_1;
$3_1 = $3_1 + 16 | 0;
$6_1 = $9_1;
$7_1 = $4_1;
$8_1 = $8_1 - 16 | 0;
if ($8_1 >>> 0 > 31) {
continue
}
break;
}    $0_1 = $0_1 + $5_1 | 0;
$4_1 = $0_1 - 8 | 0;
$2_1 = $2_1 ^ (HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24));
$1_1 = $1_1 ^ (HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24));
$0_1 = $0_1 - 16 | 0;
$3_1 = $6_1 ^ (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24));
$0_1 = $7_1 ^ (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24));
break block;
}
if ($5_1 >>> 0 <= 7) {
block1 : {
if ($5_1 >>> 0 <= 3) {
if ($5_1) {
break block1
}
$2_1 = 57701188;
$1_1 = 320440878;
$3_1 = -2052912941;
$0_1 = 608135816;
break block;
}
$1_1 = ($0_1 + $5_1 | 0) - 4 | 0;
$2_1 = (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) ^ 57701188;
$1_1 = 320440878;
$3_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) ^ -2052912941;
$0_1 = 608135816;
break block;
}
$2_1 = (HEAPU8[($5_1 >>> 1 | 0) + $0_1 | 0] | HEAPU8[($0_1 + $5_1 | 0) - 1 | 0] << 8) ^ 57701188;
$1_1 = 320440878;
$3_1 = HEAPU8[$0_1 | 0] ^ -2052912941;
$0_1 = 608135816;
break block;
}
$1_1 = ($0_1 + $5_1 | 0) - 8 | 0;
$2_1 = (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) ^ 57701188;
$1_1 = (HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24)) ^ 320440878;
$3_1 = (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24)) ^ -2052912941;
$0_1 = (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) ^ 608135816;
}
$9_1 = __wasm_i64_mul($3_1, 0, $1_1, 0) ^ $5_1;
$4_1 = i64toi32_i32$HIGH_BITS;
$1_1 = __wasm_i64_mul($2_1, 0, $0_1, 0);
$0_1 = i64toi32_i32$HIGH_BITS;
i64toi32_i32$HIGH_BITS = $1_1;
$0_1 = __wasm_rotl_i32(Math_imul(Math_imul($0_1 ^ $9_1, -1814600227) + (i64toi32_i32$HIGH_BITS ^ $4_1) | 0, 264118473) + 1133410083 | 0, 15);
i64toi32_i32$HIGH_BITS = 0;
return $0_1;
}
function $36($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
block : {
block3 : {
block2 : {
$6_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
if ($6_1 >>> 0 >= 1e4) {
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) == -1) {
break block
}
HEAP32[$0_1 + 12 >> 2] = $1_1 + 1;
break block1;
}
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = 1;
HEAP32[$4_1 + 12 >> 2] = 1053476;
HEAP32[$4_1 + 16 >> 2] = 1610612768;
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = $4_1 + 48;
$5_1 = $1_1;
$1_1 = $4_1 + 8 | 0;
if ($64($5_1, $1_1)) {
break block2
}
HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 56 >> 2];
$5_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 36 >> 2] = $5_1;
block5 : {
if ($3_1 & 1) {
$5_1 = $1_1;
$1_1 = $3_1 >>> 1 | 0;
$90($5_1, $1_1, 1, 1);
$3_1 = HEAP32[$4_1 + 12 >> 2];
if (HEAP32[$4_1 + 8 >> 2] == 1) {
break block3
}
$5_1 = HEAP32[$4_1 + 16 >> 2];
$7_1 = !$1_1;
block4 : {
if ($7_1) {
break block4
}
if ($7_1) {
break block4
}
wasm2js_memory_copy($5_1, $2_1, $1_1);
}
HEAP32[$4_1 + 56 >> 2] = $1_1;
HEAP32[$4_1 + 52 >> 2] = $5_1;
HEAP32[$4_1 + 48 >> 2] = $3_1;
break block5;
}
$34($4_1 + 48 | 0, $2_1, $3_1);
}
HEAP32[$4_1 + 16 >> 2] = HEAP32[$4_1 + 40 >> 2];
$1_1 = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 20 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 24 >> 2] = $1_1;
HEAP32[$4_1 + 28 >> 2] = HEAP32[$4_1 + 56 >> 2];
if (HEAP32[$0_1 >> 2] == ($6_1 | 0)) {
$175($0_1);
}
$2_1 = HEAP32[$4_1 + 28 >> 2];
$1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($6_1, 24) | 0;
HEAP32[$1_1 + 16 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$1_1 + 20 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $6_1 + 1;
}
global$0 = $4_1 - -64 | 0;
return;
}
$142(1053516, 55, $4_1 + 63 | 0, 1053500, 1053572);
wasm2js_trap();
}
$228($3_1, HEAP32[$4_1 + 16 >> 2]);
wasm2js_trap();
}
$251(1053328);
wasm2js_trap();
}
function $37($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0.0, $15_1 = 0, $16_1 = 0, $17_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
block1 : {
block4 : {
block3 : {
block2 : {
$6_1 = HEAP32[$1_1 >> 2];
if ($6_1) {
HEAP32[$1_1 >> 2] = $6_1 - 1;
block : {
if (!(fimport$17(HEAP32[$2_1 >> 2]) | 0)) {
if (!$247($2_1)) {
break block
}
}
HEAP32[$0_1 >> 2] = -2147483648;
break block1;
}
$6_1 = fimport$23(HEAP32[$2_1 >> 2]) | 0;
$6_1 = (($6_1 | 0) == 16777215 ? 2 : ($6_1 | 0) != 0) & 255;
if (($6_1 | 0) != 2) {
HEAP32[$0_1 >> 2] = -2147483647;
HEAP8[$0_1 + 4 | 0] = $6_1;
break block1;
}
$183($5_1 + 16 | 0, $2_1);
if (!HEAP32[$5_1 + 20 >> 2] & HEAP32[$5_1 + 16 >> 2] == 1) {
HEAPF64[$0_1 + 8 >> 3] = HEAPF64[$5_1 + 24 >> 3];
HEAP32[$0_1 >> 2] = -2147483646;
break block1;
}
$121($5_1 + 16 | 0, $2_1);
if (HEAP32[$5_1 + 16 >> 2] != -2147483648) {
HEAP32[$0_1 + 12 >> 2] = HEAP32[$5_1 + 24 >> 2];
$1_1 = HEAP32[$5_1 + 20 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$5_1 + 16 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = -2147483645;
break block1;
}
if (fimport$19(HEAP32[$2_1 >> 2]) | 0) {
break block2
}
if (fimport$21(HEAP32[$2_1 >> 2]) | 0) {
break block3
}
if (fimport$24(HEAP32[$2_1 >> 2]) | 0) {
break block4
}
if ($3_1 & 255) {
$17_1 = $3_1 - 1 | 0;
$4_1 = global$0 - 144 | 0;
global$0 = $4_1;
$8_1 = HEAP32[$2_1 >> 2];
$9_1 = fimport$2($8_1 | 0) | 0;
$6_1 = HEAP32[270368];
$3_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$7_1 = $4_1 + 48 | 0;
HEAP32[$7_1 + 4 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = ($6_1 | 0) == 1;
block5 : {
if (HEAP32[$4_1 + 48 >> 2] == 1) {
$1_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$5_1 >> 2] = -2147483641;
HEAP32[$5_1 + 4 >> 2] = $1_1;
break block5;
}
block6 : {
if (!$9_1) {
HEAP32[$4_1 + 64 >> 2] = 0;
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 60 >> 2] = 8;
$9_1 = fimport$3($8_1 | 0) | 0;
$6_1 = HEAP32[270368];
$3_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$7_1 = $4_1 + 24 | 0;
HEAP32[$7_1 + 4 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = ($6_1 | 0) == 1;
if (HEAP32[$4_1 + 24 >> 2] & 1) {
$1_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$5_1 >> 2] = -2147483641;
HEAP32[$5_1 + 4 >> 2] = $1_1;
$1_1 = $4_1 + 56 | 0;
$202($1_1);
$116($1_1, 8, 32);
break block5;
}
HEAP32[$4_1 + 68 >> 2] = $9_1;
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = fimport$4($9_1 | 0) | 0), HEAP32[wasm2js_i32$0 + 80 >> 2] = wasm2js_i32$1;
HEAP32[$4_1 + 76 >> 2] = 0;
HEAP32[$4_1 + 72 >> 2] = $4_1 + 68;
$172($4_1 + 16 | 0, $4_1 + 72 | 0);
if (HEAP32[$4_1 + 16 >> 2] != 1) {
break block6
}
$15_1 = $4_1 + 116 | 0;
$9_1 = $4_1 + 92 | 0;
$10_1 = HEAP32[$4_1 + 20 >> 2];
while (1) {
HEAP32[$4_1 + 84 >> 2] = $10_1;
$145($4_1 + 8 | 0, $2_1, $4_1 + 84 | 0);
$11_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 92 >> 2] = $11_1;
$16_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 88 >> 2] = $16_1;
block9 : {
block8 : {
block10 : {
block7 : {
if (!($16_1 & 1)) {
if (!$247($9_1)) {
break block7
}
if (fimport$0() >>> 0 <= $11_1 >>> 0) {
fimport$1($11_1 | 0);
}
if (fimport$0() >>> 0 <= $10_1 >>> 0) {
break block8
}
break block9;
}
HEAP32[$4_1 + 104 >> 2] = 27;
HEAP32[$4_1 + 100 >> 2] = 1051862;
HEAP32[$4_1 + 96 >> 2] = -2147483642;
break block10;
}
HEAP32[$4_1 + 112 >> 2] = $11_1;
$37($4_1 + 96 | 0, $1_1, $4_1 + 112 | 0, $17_1);
if (fimport$0() >>> 0 > $11_1 >>> 0) {
break block10
}
fimport$1($11_1 | 0);
}
$121($4_1 + 132 | 0, $4_1 + 84 | 0);
$7_1 = HEAP32[$4_1 + 136 >> 2];
$6_1 = HEAP32[$4_1 + 140 >> 2];
$12_1 = HEAP32[$4_1 + 132 >> 2];
$3_1 = HEAP32[$4_1 + 108 >> 2];
HEAP32[$15_1 + 8 >> 2] = HEAP32[$4_1 + 104 >> 2];
HEAP32[$15_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 100 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$4_1 + 96 >> 2];
HEAP32[$15_1 + 4 >> 2] = $3_1;
$8_1 = ($12_1 | 0) == -2147483648;
$3_1 = $8_1 ? 0 : $6_1;
$6_1 = HEAP32[$4_1 + 64 >> 2];
if (($6_1 | 0) == HEAP32[$4_1 + 56 >> 2]) {
$176($4_1 + 56 | 0);
}
$13_1 = HEAP32[$4_1 + 60 >> 2] + ($6_1 << 5) | 0;
HEAP32[$13_1 + 8 >> 2] = $3_1;
HEAP32[$13_1 + 4 >> 2] = $8_1 ? 1 : $7_1;
HEAP32[$13_1 >> 2] = $8_1 ? 0 : $12_1;
$3_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$13_1 + 12 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$13_1 + 16 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 124 >> 2];
HEAP32[$13_1 + 20 >> 2] = HEAP32[$4_1 + 120 >> 2];
HEAP32[$13_1 + 24 >> 2] = $3_1;
HEAP32[$13_1 + 28 >> 2] = HEAP32[$4_1 + 128 >> 2];
HEAP32[$4_1 + 64 >> 2] = $6_1 + 1;
block11 : {
if (($16_1 | 0) != 1) {
break block11
}
if (fimport$0() >>> 0 > $11_1 >>> 0) {
break block11
}
fimport$1($11_1 | 0);
}
if (fimport$0() >>> 0 > $10_1 >>> 0) {
break block9
}
}
fimport$1($10_1 | 0);
}
$172($4_1, $4_1 + 72 | 0);
$10_1 = HEAP32[$4_1 + 4 >> 2];
if (HEAP32[$4_1 >> 2] & 1) {
continue
}
break;
}           break block6;
}
$7_1 = fimport$26(1051964, 6) | 0;
HEAP32[$4_1 + 132 >> 2] = $7_1;
$145($4_1 + 40 | 0, $2_1, $4_1 + 132 | 0);
$6_1 = HEAP32[$4_1 + 44 >> 2];
if (!(HEAP32[$4_1 + 40 >> 2] & 1)) {
HEAP32[$4_1 + 72 >> 2] = $6_1;
$183($4_1 + 112 | 0, $4_1 + 72 | 0);
$3_1 = HEAP32[$4_1 + 112 >> 2];
$14_1 = HEAPF64[$4_1 + 120 >> 3];
if (fimport$0() >>> 0 <= $6_1 >>> 0) {
fimport$1($6_1 | 0);
}
if (fimport$0() >>> 0 <= $7_1 >>> 0) {
fimport$1($7_1 | 0);
}
$14_1 = $3_1 ? $14_1 : 0.0;
if (!($14_1 > +HEAPU32[$1_1 >> 2])) {
HEAP32[$4_1 + 140 >> 2] = 0;
HEAP32[$4_1 + 132 >> 2] = 0;
HEAP32[$4_1 + 136 >> 2] = 8;
$9_1 = $14_1 < 4294967295.0 & $14_1 >= 0.0 ? ~~$14_1 >>> 0 : 0;
if ($9_1) {
while (1) {
$12_1 = global$0 - 16 | 0;
global$0 = $12_1;
$7_1 = fimport$14(HEAP32[$2_1 >> 2], $10_1 | 0) | 0;
$6_1 = HEAP32[270368];
$3_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$8_1 = $12_1 + 8 | 0;
HEAP32[$8_1 + 4 >> 2] = $3_1;
HEAP32[$8_1 >> 2] = ($6_1 | 0) == 1;
$6_1 = 1;
$3_1 = $4_1 + 32 | 0;
block12 : {
if (HEAP32[$12_1 + 8 >> 2] == 1) {
$7_1 = HEAP32[$12_1 + 12 >> 2];
break block12;
}
$6_1 = 0;
}
HEAP32[$3_1 + 4 >> 2] = $7_1;
HEAP32[$3_1 >> 2] = $6_1;
global$0 = $12_1 + 16 | 0;
$8_1 = HEAP32[$4_1 + 36 >> 2];
if (HEAP32[$4_1 + 32 >> 2] & 1) {
HEAP32[$5_1 >> 2] = -2147483641;
HEAP32[$5_1 + 4 >> 2] = $8_1;
$200($4_1 + 132 | 0);
break block5;
}
HEAP32[$4_1 + 72 >> 2] = $8_1;
$37($4_1 + 112 | 0, $1_1, $4_1 + 72 | 0, $17_1);
$7_1 = HEAP32[$4_1 + 140 >> 2];
if (($7_1 | 0) == HEAP32[$4_1 + 132 >> 2]) {
$178($4_1 + 132 | 0);
}
$3_1 = HEAP32[$4_1 + 116 >> 2];
$6_1 = HEAP32[$4_1 + 136 >> 2] + ($7_1 << 4) | 0;
HEAP32[$6_1 >> 2] = HEAP32[$4_1 + 112 >> 2];
HEAP32[$6_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$4_1 + 124 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$4_1 + 120 >> 2];
HEAP32[$6_1 + 12 >> 2] = $3_1;
HEAP32[$4_1 + 140 >> 2] = $7_1 + 1;
if (fimport$0() >>> 0 <= $8_1 >>> 0) {
fimport$1($8_1 | 0);
}
$10_1 = $10_1 + 1 | 0;
if (($9_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}
}
HEAP32[$5_1 + 12 >> 2] = HEAP32[$4_1 + 140 >> 2];
$1_1 = HEAP32[$4_1 + 136 >> 2];
HEAP32[$5_1 + 4 >> 2] = HEAP32[$4_1 + 132 >> 2];
HEAP32[$5_1 + 8 >> 2] = $1_1;
HEAP32[$5_1 >> 2] = -2147483644;
break block5;
}
HEAP32[$5_1 + 8 >> 2] = 34;
HEAP32[$5_1 + 4 >> 2] = 1051970;
HEAP32[$5_1 >> 2] = -2147483642;
break block5;
}
HEAP32[$5_1 >> 2] = -2147483641;
HEAP32[$5_1 + 4 >> 2] = $6_1;
if (fimport$0() >>> 0 > $7_1 >>> 0) {
break block5
}
fimport$1($7_1 | 0);
break block5;
}
$1_1 = HEAP32[$4_1 + 68 >> 2];
if (fimport$0() >>> 0 <= $1_1 >>> 0) {
fimport$1($1_1 | 0);
}
HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 64 >> 2];
$1_1 = HEAP32[$4_1 + 60 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 56 >> 2];
HEAP32[$5_1 + 4 >> 2] = $1_1;
}
global$0 = $4_1 + 144 | 0;
HEAP32[$5_1 + 24 >> 2] = 27;
HEAP32[$5_1 + 20 >> 2] = 1051862;
HEAP32[$5_1 + 16 >> 2] = -2147483642;
$1_1 = $5_1 + 16 | 0;
block13 : {
if (HEAP32[$5_1 >> 2] != -2147483641) {
$2_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$113($1_1);
break block13;
}
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
$0_1 = HEAP32[$5_1 + 4 >> 2];
if (fimport$0() >>> 0 <= $0_1 >>> 0) {
fimport$1($0_1 | 0);
}
}
break block1;
}
HEAP32[$0_1 + 8 >> 2] = 25;
HEAP32[$0_1 + 4 >> 2] = 1051889;
HEAP32[$0_1 >> 2] = -2147483642;
break block1;
}
HEAP32[$0_1 + 8 >> 2] = 24;
HEAP32[$0_1 + 4 >> 2] = 1051940;
HEAP32[$0_1 >> 2] = -2147483642;
break block1;
}
HEAP32[$0_1 + 8 >> 2] = 8;
HEAP32[$0_1 + 4 >> 2] = 1051932;
HEAP32[$0_1 >> 2] = -2147483642;
break block1;
}
HEAP32[$0_1 + 8 >> 2] = 8;
HEAP32[$0_1 + 4 >> 2] = 1051924;
HEAP32[$0_1 >> 2] = -2147483642;
break block1;
}
HEAP32[$0_1 + 8 >> 2] = 10;
HEAP32[$0_1 + 4 >> 2] = 1051914;
HEAP32[$0_1 >> 2] = -2147483642;
}
global$0 = $5_1 + 32 | 0;
}
function $38($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$2_1 = HEAP32[$0_1 + 12 >> 2];
block5 : {
block2 : {
block4 : {
if ($1_1 >>> 0 >= 256) {
$3_1 = HEAP32[$0_1 + 24 >> 2];
block1 : {
block : {
if (($0_1 | 0) == ($2_1 | 0)) {
$2_1 = HEAP32[$0_1 + 20 >> 2];
$1_1 = HEAP32[($2_1 ? 20 : 16) + $0_1 >> 2];
if ($1_1) {
break block
}
$2_1 = 0;
break block1;
}
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 8 >> 2] = $1_1;
break block1;
}
$4_1 = $2_1 ? $0_1 + 20 | 0 : $0_1 + 16 | 0;
while (1) {
$5_1 = $4_1;
$2_1 = $1_1;
$1_1 = HEAP32[$2_1 + 20 >> 2];
$4_1 = $1_1 ? $2_1 + 20 | 0 : $2_1 + 16 | 0;
$1_1 = HEAP32[($1_1 ? 20 : 16) + $2_1 >> 2];
if ($1_1) {
continue
}
break;
}       HEAP32[$5_1 >> 2] = 0;
}
if (!$3_1) {
break block2
}
block3 : {
$1_1 = (HEAP32[$0_1 + 28 >> 2] << 2) + 1081512 | 0;
if (HEAP32[$1_1 >> 2] != ($0_1 | 0)) {
if (HEAP32[$3_1 + 16 >> 2] == ($0_1 | 0)) {
break block3
}
HEAP32[$3_1 + 20 >> 2] = $2_1;
if ($2_1) {
break block4
}
break block2;
}
HEAP32[$1_1 >> 2] = $2_1;
if (!$2_1) {
break block5
}
break block4;
}
HEAP32[$3_1 + 16 >> 2] = $2_1;
if ($2_1) {
break block4
}
break block2;
}
$0_1 = HEAP32[$0_1 + 8 >> 2];
if (($0_1 | 0) != ($2_1 | 0)) {
HEAP32[$0_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
return;
}
(wasm2js_i32$0 = 1081920, wasm2js_i32$1 = HEAP32[270480] & __wasm_rotl_i32(-2, $1_1 >>> 3 | 0)), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
return;
}
HEAP32[$2_1 + 24 >> 2] = $3_1;
$1_1 = HEAP32[$0_1 + 16 >> 2];
if ($1_1) {
HEAP32[$2_1 + 16 >> 2] = $1_1;
HEAP32[$1_1 + 24 >> 2] = $2_1;
}
$0_1 = HEAP32[$0_1 + 20 >> 2];
if (!$0_1) {
break block2
}
HEAP32[$2_1 + 20 >> 2] = $0_1;
HEAP32[$0_1 + 24 >> 2] = $2_1;
return;
}
return;
}
(wasm2js_i32$0 = 1081924, wasm2js_i32$1 = HEAP32[270481] & __wasm_rotl_i32(-2, HEAP32[$0_1 + 28 >> 2])), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
}
function $39($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = $1_1 << 1;
$4_1 = $3_1 | 1;
$0_1 = HEAP32[$0_1 + 4 >> 2];
$5_1 = $0_1 + ($1_1 << 3) | 0;
$6_1 = HEAP32[$5_1 + 4 >> 2];
$5_1 = HEAP32[$5_1 >> 2];
$7_1 = $2_1 - 2 | 0;
$8_1 = $2_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
block4 : {
block : {
if ($8_1 >>> 0 <= $3_1 >>> 0) {
$2_1 = $1_1;
break block;
}
while (1) {
block3 : {
$10_1 = $4_1;
$2_1 = $0_1 + ($4_1 << 3) | 0;
$4_1 = HEAP32[$2_1 >> 2];
$3_1 = ($0_1 + ($3_1 << 3) | 0) + 16 | 0;
$9_1 = HEAP32[$3_1 >> 2];
block1 : {
if (($4_1 | 0) != ($9_1 | 0)) {
$2_1 = $4_1 >>> 0 <= $9_1 >>> 0;
break block1;
}
$2_1 = HEAPU32[$2_1 + 4 >> 2] <= HEAPU32[$3_1 + 4 >> 2];
}
$2_1 = $10_1 + $2_1 | 0;
$4_1 = ($2_1 << 3) + $0_1 | 0;
$3_1 = HEAP32[$4_1 >> 2];
block2 : {
if (($3_1 | 0) == ($5_1 | 0)) {
if (HEAPU32[$4_1 + 4 >> 2] <= $6_1 >>> 0) {
break block2
}
break block3;
}
if ($3_1 >>> 0 > $5_1 >>> 0) {
break block3
}
}
$4_1 = $1_1;
break block4;
}
$3_1 = HEAP32[$4_1 + 4 >> 2];
$1_1 = $0_1 + ($1_1 << 3) | 0;
HEAP32[$1_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
$3_1 = $2_1 << 1;
$4_1 = $3_1 | 1;
$1_1 = $2_1;
if ($3_1 >>> 0 < $8_1 >>> 0) {
continue
}
break;
}   }
block5 : {
if (($3_1 | 0) != ($7_1 | 0)) {
break block5
}
$1_1 = $0_1 + ($4_1 << 3) | 0;
$3_1 = HEAP32[$1_1 >> 2];
block6 : {
if (($3_1 | 0) == ($5_1 | 0)) {
if (HEAPU32[$1_1 + 4 >> 2] <= $6_1 >>> 0) {
break block5
}
break block6;
}
if ($3_1 >>> 0 <= $5_1 >>> 0) {
break block5
}
}
$3_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = $0_1 + ($2_1 << 3) | 0;
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
break block4;
}
$4_1 = $2_1;
}
$1_1 = $0_1 + ($4_1 << 3) | 0;
HEAP32[$1_1 >> 2] = $5_1;
HEAP32[$1_1 + 4 >> 2] = $6_1;
}
function $40($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
if ($2_1) {
$3_1 = $87($1_1);
$5_1 = ($3_1 >>> 0) / 12 | 0;
$138($4_1 + 24 | 0, $5_1 + 1 | 0, ($3_1 - Math_imul($5_1, 12) | 0) + 1 | 0, 1);
$6_1 = $1_1;
$1_1 = HEAP32[$4_1 + 24 >> 2] & 1 ? HEAP32[$4_1 + 28 >> 2] : 1;
$5_1 = $2_1 - 1 | 0;
$2_1 = $1_1 + $5_1 | 0;
$1_1 = $1_1 >>> 0 > $2_1 >>> 0 ? -1 : $2_1;
$2_1 = $6_1 >>> 0 < ($1_1 >>> 0 >= 3652059 ? 3652059 : $1_1) >>> 0 ? $3_1 - (($3_1 | 0) != 0) | 0 : $3_1;
$1_1 = ($2_1 >>> 0) / 12 | 0;
$7_1 = $1_1 + 1 | 0;
$6_1 = ($2_1 - Math_imul($1_1, 12) | 0) + 1 | 0;
$138($4_1 + 16 | 0, $7_1, $6_1, 1);
$9_1 = HEAP32[$4_1 + 20 >> 2];
$10_1 = HEAP32[$4_1 + 16 >> 2];
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = 3652059;
block1 : {
block : {
if (($2_1 | 0) != 119987) {
$1_1 = $2_1 + 1 | 0;
$1_1 = $1_1 ? $1_1 : -1;
$1_1 = $1_1 >>> 0 >= 119987 ? 119987 : $1_1;
$8_1 = ($1_1 >>> 0) / 12 | 0;
$138($3_1 + 8 | 0, $8_1 + 1 | 0, ($1_1 - Math_imul($8_1, 12) | 0) + 1 | 0, 1);
$1_1 = HEAP32[$3_1 + 8 >> 2] & 1 ? HEAP32[$3_1 + 12 >> 2] : 1;
if (!$1_1) {
break block
}
$1_1 = $1_1 - 1 | 0;
}
global$0 = $3_1 + 16 | 0;
break block1;
}
$254(1053460);
wasm2js_trap();
}
$138($4_1 + 8 | 0, $7_1, $6_1, 1);
$3_1 = HEAP32[$4_1 + 12 >> 2];
$7_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$2_1 = $10_1 & 1 ? $9_1 : 1;
$5_1 = $2_1 + $5_1 | 0;
$2_1 = $2_1 >>> 0 > $5_1 >>> 0 ? -1 : $5_1;
$2_1 = $2_1 >>> 0 >= 3652059 ? 3652059 : $2_1;
HEAP32[$0_1 >> 2] = $2_1;
$6_1 = $0_1;
$0_1 = $1_1 - ($7_1 & 1 ? $3_1 : 1) | 0;
$0_1 = $2_1 + ($0_1 >>> 0 <= $1_1 >>> 0 ? $0_1 : 0) | 0;
$0_1 = $0_1 >>> 0 < $2_1 >>> 0 ? -1 : $0_1;
HEAP32[$6_1 + 4 >> 2] = $0_1 >>> 0 >= 3652059 ? 3652059 : $0_1;
global$0 = $4_1 + 32 | 0;
return;
}
$254(1052644);
wasm2js_trap();
}
function $41($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 96 | 0;
global$0 = $5_1;
block1 : {
if ($2_1) {
$8_1 = Math_imul($2_1, 12);
$2_1 = $1_1 + 8 | 0;
$1_1 = $3_1 + $4_1 | 0;
$4_1 = 0;
while (1) {
$6_1 = HEAP32[$2_1 - 4 >> 2];
HEAP32[$5_1 + 80 >> 2] = $6_1 + HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 76 >> 2] = $6_1;
HEAP32[$5_1 + 52 >> 2] = 0;
HEAP32[$5_1 + 28 >> 2] = 0;
HEAP32[$5_1 + 92 >> 2] = 0;
HEAP32[$5_1 + 84 >> 2] = 0;
HEAP32[$5_1 + 88 >> 2] = 1;
$6_1 = $5_1 + 84 | 0;
$7_1 = $5_1 + 28 | 0;
$60($6_1, $7_1);
HEAP32[$5_1 + 8 >> 2] = HEAP32[$5_1 + 92 >> 2];
$9_1 = HEAP32[$5_1 + 88 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$5_1 + 84 >> 2];
HEAP32[$5_1 + 4 >> 2] = $9_1;
HEAP32[$5_1 + 80 >> 2] = $1_1;
HEAP32[$5_1 + 76 >> 2] = $3_1;
HEAP32[$5_1 + 52 >> 2] = 0;
HEAP32[$5_1 + 28 >> 2] = 0;
HEAP32[$5_1 + 92 >> 2] = 0;
HEAP32[$5_1 + 84 >> 2] = 0;
HEAP32[$5_1 + 88 >> 2] = 1;
$60($6_1, $7_1);
$6_1 = HEAP32[$5_1 + 92 >> 2];
HEAP32[$5_1 + 24 >> 2] = $6_1;
$7_1 = HEAP32[$5_1 + 88 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$5_1 + 84 >> 2];
HEAP32[$5_1 + 20 >> 2] = $7_1;
$7_1 = $6_1;
$6_1 = HEAP32[$5_1 + 8 >> 2];
block : {
if (($7_1 | 0) == ($6_1 | 0)) {
$6_1 = $166(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 20 >> 2], $6_1);
$116($5_1 + 16 | 0, 1, 1);
$116($5_1, 1, 1);
if ($6_1) {
break block
}
$1_1 = 1;
break block1;
}
$116($5_1 + 16 | 0, 1, 1);
$116($5_1, 1, 1);
}
$2_1 = $2_1 + 12 | 0;
$4_1 = $4_1 + 1 | 0;
$8_1 = $8_1 - 12 | 0;
if ($8_1) {
continue
}
break;
}   }
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $5_1 + 96 | 0;
}
function $42($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$2_1 = global$0 - 96 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 36 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 28 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 24 >> 2];
HEAP32[$2_1 + 48 >> 2] = $3_1;
$4_1 = HEAP32[$0_1 + 20 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$0_1 + 16 >> 2];
HEAP32[$2_1 + 44 >> 2] = $4_1;
HEAP32[$2_1 + 52 >> 2] = 0;
HEAP32[$2_1 + 56 >> 2] = 4;
HEAP32[$2_1 + 60 >> 2] = 0;
$4_1 = HEAP32[263645];
HEAP32[$2_1 + 64 >> 2] = HEAP32[263644];
HEAP32[$2_1 + 68 >> 2] = $4_1;
$4_1 = HEAP32[263647];
HEAP32[$2_1 + 72 >> 2] = HEAP32[263646];
HEAP32[$2_1 + 76 >> 2] = $4_1;
if ($3_1) {
$7_1 = $3_1 << 5;
$3_1 = HEAP32[$2_1 + 44 >> 2];
while (1) {
$4_1 = $3_1 + 16 | 0;
$5_1 = HEAP32[$4_1 + 8 >> 2];
$6_1 = $2_1 + 16 | 0;
HEAP32[$6_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$6_1 + 4 >> 2] = $5_1;
$5_1 = $2_1 + 52 | 0;
$8_1 = HEAP32[$2_1 + 16 >> 2];
$9_1 = HEAP32[$2_1 + 20 >> 2];
$143($2_1 + 8 | 0, $5_1, $8_1, $9_1);
$6_1 = HEAP32[$2_1 + 8 >> 2];
$106($5_1, $8_1, $9_1);
if (HEAP32[$3_1 >> 2] != -2147483641) {
$5_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$2_1 + 4 >> 2] = $5_1;
HEAP32[$2_1 + 80 >> 2] = 1;
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$2_1 + 88 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 92 >> 2] = $4_1;
HEAP32[$2_1 + 84 >> 2] = $2_1 + 24;
$46($1_1, $2_1 + 80 | 0, $6_1 ? 1051732 : 1053414, $6_1 ? 14 : 29);
}
$3_1 = $3_1 + 32 | 0;
$7_1 = $7_1 - 32 | 0;
if ($7_1) {
continue
}
break;
}  }
$203($2_1 + 52 | 0);
$1_1 = HEAP32[$2_1 + 68 >> 2];
if ($1_1) {
$3_1 = ($1_1 << 3) + 15 & -8;
$141(HEAP32[$2_1 + 64 >> 2] - $3_1 | 0, ($1_1 + $3_1 | 0) + 9 | 0);
}
$0_1 = $0_1 + 16 | 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$227($0_1 + 16 | 0);
if (HEAP32[$0_1 >> 2] != -2147483641) {
$113($0_1);
}
$0_1 = $0_1 + 32 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
$116($2_1 + 40 | 0, 8, 32);
global$0 = $2_1 + 96 | 0;
}
function $43($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$4_1 = 20;
block1 : {
block : {
$6_1 = $1_1;
$3_1 = $0_1;
if (!$6_1 & $3_1 >>> 0 >= 1e3 | $6_1) {
$5_1 = 16;
$4_1 = $6_1;
while (1) {
if ($5_1 >>> 0 >= 20) {
break block
}
$7_1 = __wasm_i64_udiv($3_1, $4_1, 1e4, 0);
$8_1 = $4_1;
$4_1 = $2_1 + $5_1 | 0;
$11_1 = $3_1;
$6_1 = i64toi32_i32$HIGH_BITS;
$3_1 = $3_1 - __wasm_i64_mul($7_1, $6_1, 1e4, 0) | 0;
$9_1 = Math_imul($3_1, 5243) >>> 19 | 0;
$10_1 = HEAPU16[($9_1 << 1) + 1059352 >> 1];
HEAP8[$4_1 | 0] = $10_1;
HEAP8[$4_1 + 1 | 0] = $10_1 >>> 8;
$4_1 = $4_1 + 2 | 0;
$3_1 = HEAPU16[($3_1 + Math_imul($9_1, -100) << 1) + 1059352 >> 1];
HEAP8[$4_1 | 0] = $3_1;
HEAP8[$4_1 + 1 | 0] = $3_1 >>> 8;
$5_1 = $5_1 - 4 | 0;
$3_1 = $7_1;
$4_1 = $6_1;
if (!$8_1 & $11_1 >>> 0 > 9999999 | $8_1) {
continue
}
break;
}     $4_1 = $5_1 + 4 | 0;
}
if (!$6_1 & $3_1 >>> 0 < 10) {
$5_1 = $4_1;
break block1;
}
$5_1 = $4_1 - 2 | 0;
if ($5_1 >>> 0 < 20) {
$6_1 = $3_1;
$3_1 = Math_imul($3_1, 5243) >>> 19 | 0;
$6_1 = $6_1 + Math_imul($3_1, -100) << 1;
HEAP8[($2_1 + $4_1 | 0) - 1 | 0] = HEAPU8[$6_1 + 1059353 | 0];
HEAP8[$2_1 + $5_1 | 0] = HEAPU8[$6_1 + 1059352 | 0];
$6_1 = 0;
break block1;
}
$158($5_1, 20, 1059336);
wasm2js_trap();
}
$158(-4, 20, 1059336);
wasm2js_trap();
}
block2 : {
if (!(!($3_1 | $6_1) & ($0_1 | $1_1) != 0)) {
$5_1 = $5_1 - 1 | 0;
if ($5_1 >>> 0 >= 20) {
break block2
}
HEAP8[$2_1 + $5_1 | 0] = $3_1 | 48;
}
return $5_1;
}
$158(-1, 20, 1059336);
wasm2js_trap();
}
function $44($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
$7_1 = global$0 - 48 | 0;
global$0 = $7_1;
block3 : {
block2 : {
if (!(($1_1 | 0) != 0 & HEAPU32[$0_1 + 148 >> 2] > 9999)) {
$8_1 = -2147483648;
block1 : {
if (($4_1 | 0) != 1) {
break block1
}
if (HEAPU32[$0_1 + 124 >> 2] <= $5_1 >>> 0) {
break block1
}
$4_1 = HEAP32[$0_1 + 120 >> 2] + Math_imul($5_1, 12) | 0;
$5_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$7_1 + 12 >> 2] = $5_1;
HEAP32[$7_1 + 24 >> 2] = 0;
HEAP32[$7_1 + 16 >> 2] = 0;
HEAP32[$7_1 + 20 >> 2] = 1;
HEAP32[$7_1 + 32 >> 2] = 1053476;
HEAP32[$7_1 + 36 >> 2] = 1610612768;
HEAP32[$7_1 + 40 >> 2] = 0;
HEAP32[$7_1 + 28 >> 2] = $7_1 + 16;
if ($67($7_1 + 8 | 0, $7_1 + 28 | 0)) {
break block2
}
$9_1 = HEAP32[$7_1 + 20 >> 2];
$10_1 = HEAP32[$7_1 + 24 >> 2];
$8_1 = HEAP32[$7_1 + 16 >> 2];
}
$11_1 = HEAP32[$0_1 + 204 >> 2];
$5_1 = HEAP32[$0_1 + 148 >> 2];
if (($5_1 | 0) == HEAP32[$0_1 + 140 >> 2]) {
$179($0_1 + 140 | 0);
}
$4_1 = HEAP32[$0_1 + 144 >> 2] + Math_imul($5_1, 48) | 0;
HEAP32[$4_1 + 20 >> 2] = $11_1;
HEAP32[$4_1 + 16 >> 2] = 1;
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 12 >> 2] = $3_1;
HEAP32[$4_1 >> 2] = $1_1;
HEAP32[$4_1 + 4 >> 2] = 0;
$1_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 32 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$4_1 + 40 >> 2] = $9_1;
HEAP32[$4_1 + 44 >> 2] = $10_1;
HEAP32[$4_1 + 36 >> 2] = $8_1;
HEAP32[$0_1 + 148 >> 2] = $5_1 + 1;
break block3;
}
$1_1 = HEAP32[$0_1 + 208 >> 2];
if (($1_1 | 0) != -1) {
HEAP32[$0_1 + 208 >> 2] = $1_1 + 1;
$116($6_1, 1, 1);
break block3;
}
$251(1052528);
wasm2js_trap();
}
$142(1053516, 55, $7_1 + 47 | 0, 1053500, 1053572);
wasm2js_trap();
}
global$0 = $7_1 + 48 | 0;
}
function $45($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
HEAP32[$0_1 + 16 >> 2] = 0;
HEAP32[$0_1 + 20 >> 2] = 0;
$2_1 = $0_1;
$3_1 = $1_1 >>> 8 | 0;
$0_1 = 0;
block : {
if (!$3_1) {
break block
}
$0_1 = 31;
if ($1_1 >>> 0 >= 16777216) {
break block
}
$0_1 = Math_clz32($3_1);
$0_1 = ($1_1 >>> 38 - $0_1 & 1 | $0_1 << 1) ^ 62;
}
HEAP32[$2_1 + 28 >> 2] = $0_1;
$3_1 = ($0_1 << 2) + 1081512 | 0;
$4_1 = 1 << $0_1;
if (!($4_1 & HEAP32[270481])) {
HEAP32[$3_1 >> 2] = $2_1;
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 8 >> 2] = $2_1;
HEAP32[270481] = $4_1 | HEAP32[270481];
return;
}
block2 : {
$3_1 = HEAP32[$3_1 >> 2];
block1 : {
if ((HEAP32[$3_1 + 4 >> 2] & -8) == ($1_1 | 0)) {
$0_1 = $3_1;
break block1;
}
$4_1 = $1_1 << (($0_1 | 0) != 31 ? 25 - ($0_1 >>> 1 | 0) | 0 : 0);
while (1) {
$5_1 = ($4_1 >>> 29 & 4) + $3_1 | 0;
$0_1 = HEAP32[$5_1 + 16 >> 2];
if (!$0_1) {
break block2
}
$4_1 = $4_1 << 1;
$3_1 = $0_1;
if ((HEAP32[$0_1 + 4 >> 2] & -8) != ($1_1 | 0)) {
continue
}
break;
}   }
$1_1 = HEAP32[$0_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $2_1;
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$2_1 + 24 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = $0_1;
HEAP32[$2_1 + 8 >> 2] = $1_1;
return;
}
HEAP32[$5_1 + 16 >> 2] = $2_1;
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 12 >> 2] = $2_1;
HEAP32[$2_1 + 8 >> 2] = $2_1;
}
function $46($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
block : {
block3 : {
block2 : {
$6_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
if ($6_1 >>> 0 >= 1e4) {
$1_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) == -1) {
break block
}
HEAP32[$0_1 + 12 >> 2] = $1_1 + 1;
break block1;
}
HEAP32[$4_1 + 20 >> 2] = 0;
HEAP32[$4_1 + 12 >> 2] = 0;
HEAP32[$4_1 + 16 >> 2] = 1;
HEAP32[$4_1 + 28 >> 2] = 1053476;
HEAP32[$4_1 + 32 >> 2] = 1610612768;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 24 >> 2] = $4_1 + 12;
$5_1 = $1_1;
$1_1 = $4_1 + 24 | 0;
if ($64($5_1, $1_1)) {
break block2
}
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
$5_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 4 >> 2] = $5_1;
$90($1_1, $3_1, 1, 1);
$5_1 = HEAP32[$4_1 + 28 >> 2];
if (HEAP32[$4_1 + 24 >> 2] == 1) {
break block3
}
$7_1 = HEAP32[$4_1 + 32 >> 2];
$1_1 = !$3_1;
block4 : {
if ($1_1) {
break block4
}
if ($1_1) {
break block4
}
wasm2js_memory_copy($7_1, $2_1, $3_1);
}
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 8 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 28 >> 2] = $1_1;
if (HEAP32[$0_1 >> 2] == ($6_1 | 0)) {
$175($0_1);
}
$1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($6_1, 24) | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 32 >> 2];
$2_1 = HEAP32[$4_1 + 28 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 24 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 + 20 >> 2] = $3_1;
HEAP32[$1_1 + 16 >> 2] = $7_1;
HEAP32[$1_1 + 12 >> 2] = $5_1;
HEAP32[$0_1 + 8 >> 2] = $6_1 + 1;
}
global$0 = $4_1 + 48 | 0;
return;
}
$142(1053516, 55, $4_1 + 47 | 0, 1053500, 1053572);
wasm2js_trap();
}
$228($5_1, HEAP32[$4_1 + 32 >> 2]);
wasm2js_trap();
}
$251(1053328);
wasm2js_trap();
}
function $47($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
block23 : {
switch (HEAP32[$0_1 >> 2] - 1 | 0) {
default:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]) | 0;
case 0:
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
block31 : {
block29 : {
block30 : {
block27 : {
block26 : {
block25 : {
block28 : {
$0_1 = $0_1 + 4 | 0;
switch (HEAPU8[$0_1 | 0] - 1 | 0) {
case 0:
break block25;
case 1:
break block26;
case 2:
break block27;
default:
break block28;
}          }
HEAP32[$2_1 >> 2] = HEAP32[$0_1 + 4 >> 2];
$0_1 = $226(20, 1);
if (!$0_1) {
break block29
}
$3_1 = HEAPU8[1063393] | HEAPU8[1063394] << 8 | (HEAPU8[1063395] << 16 | HEAPU8[1063396] << 24);
HEAP8[$0_1 + 16 | 0] = $3_1;
HEAP8[$0_1 + 17 | 0] = $3_1 >>> 8;
HEAP8[$0_1 + 18 | 0] = $3_1 >>> 16;
HEAP8[$0_1 + 19 | 0] = $3_1 >>> 24;
$3_1 = HEAPU8[1063389] | HEAPU8[1063390] << 8 | (HEAPU8[1063391] << 16 | HEAPU8[1063392] << 24);
$4_1 = HEAPU8[1063385] | HEAPU8[1063386] << 8 | (HEAPU8[1063387] << 16 | HEAPU8[1063388] << 24);
HEAP8[$0_1 + 8 | 0] = $4_1;
HEAP8[$0_1 + 9 | 0] = $4_1 >>> 8;
HEAP8[$0_1 + 10 | 0] = $4_1 >>> 16;
HEAP8[$0_1 + 11 | 0] = $4_1 >>> 24;
HEAP8[$0_1 + 12 | 0] = $3_1;
HEAP8[$0_1 + 13 | 0] = $3_1 >>> 8;
HEAP8[$0_1 + 14 | 0] = $3_1 >>> 16;
HEAP8[$0_1 + 15 | 0] = $3_1 >>> 24;
$3_1 = HEAPU8[1063381] | HEAPU8[1063382] << 8 | (HEAPU8[1063383] << 16 | HEAPU8[1063384] << 24);
$4_1 = HEAPU8[1063377] | HEAPU8[1063378] << 8 | (HEAPU8[1063379] << 16 | HEAPU8[1063380] << 24);
HEAP8[$0_1 | 0] = $4_1;
HEAP8[$0_1 + 1 | 0] = $4_1 >>> 8;
HEAP8[$0_1 + 2 | 0] = $4_1 >>> 16;
HEAP8[$0_1 + 3 | 0] = $4_1 >>> 24;
HEAP8[$0_1 + 4 | 0] = $3_1;
HEAP8[$0_1 + 5 | 0] = $3_1 >>> 8;
HEAP8[$0_1 + 6 | 0] = $3_1 >>> 16;
HEAP8[$0_1 + 7 | 0] = $3_1 >>> 24;
HEAP32[$2_1 + 12 >> 2] = 20;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 4 >> 2] = 20;
HEAP32[$2_1 + 24 >> 2] = $2_1;
HEAP32[$2_1 + 28 >> 2] = 8;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 4;
HEAP32[$2_1 + 20 >> 2] = 80;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1051175, $2_1 + 16 | 0);
$1_1 = HEAP32[$2_1 + 4 >> 2];
if (!$1_1) {
break block30
}
$141(HEAP32[$2_1 + 8 >> 2], $1_1);
break block30;
}
$0_1 = HEAPU8[$0_1 + 1 | 0] << 2;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 1063432 >> 2];
HEAP32[$2_1 + 4 >> 2] = HEAP32[$0_1 + 1063600 >> 2];
HEAP32[$2_1 + 16 >> 2] = $2_1 + 4;
HEAP32[$2_1 + 20 >> 2] = 81;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1049571, $2_1 + 16 | 0);
break block30;
}
$0_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = $11($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]);
break block30;
}
$0_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = FUNCTION_TABLE[HEAP32[HEAP32[$0_1 + 4 >> 2] + 16 >> 2]](HEAP32[$0_1 >> 2], $1_1) | 0;
}
global$0 = $2_1 + 32 | 0;
break block31;
}
$228(1, 20);
wasm2js_trap();
}
return $0_1 | 0;
case 1:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058756, 24) | 0;
case 2:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058780, 27) | 0;
case 3:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058807, 26) | 0;
case 4:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058833, 25) | 0;
case 5:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058858, 12) | 0;
case 6:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058870, 19) | 0;
case 7:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058889, 19) | 0;
case 8:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058908, 14) | 0;
case 9:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058922, 14) | 0;
case 10:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058936, 12) | 0;
case 11:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058948, 14) | 0;
case 12:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058962, 14) | 0;
case 13:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058976, 19) | 0;
case 14:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1058995, 26) | 0;
case 15:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059021, 62) | 0;
case 16:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059083, 20) | 0;
case 17:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059103, 52) | 0;
case 18:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059155, 44) | 0;
case 19:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059199, 36) | 0;
case 20:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059235, 14) | 0;
case 21:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059249, 19) | 0;
case 22:
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059268, 28) | 0;
case 23:
break block23;
}  }
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1059296, 24) | 0;
}
function $48($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0;
$22_1 = global$0 - 16 | 0;
global$0 = $22_1;
$8_1 = $1_1 + 456 | 0;
$1($22_1 + 4 | 0, $1_1 + 16 | 0, $2_1, $3_1, $8_1, 256);
$26_1 = 1;
$9_1 = HEAPU8[$22_1 + 8 | 0];
$7_1 = HEAP32[$22_1 + 12 >> 2];
$6_1 = $2_1;
$25_1 = HEAP32[$22_1 + 4 >> 2];
$2_1 = $25_1 >>> 0 > $3_1 >>> 0;
$123($1_1, $2_1 ? 1 : $6_1, $2_1 ? 0 : $25_1);
$2_1 = 4096 - HEAP32[$1_1 + 720 >> 2] | 0;
$2_1 = $2_1 >>> 0 <= 4096 ? $2_1 : 0;
$2_1 = $2_1 >>> 0 < $7_1 >>> 0 ? $2_1 : $7_1;
$3_1 = $2_1 >>> 0 > 256;
$240($1_1 + 712 | 0, $3_1 ? 1 : $8_1, $3_1 ? 0 : $2_1);
block17 : {
block2 : {
block : {
switch ((($9_1 >>> 0 < 2 ? 2 : $9_1 - 2 | 0) & 255) - 2 | 0) {
case 1:
$26_1 = 0;
break block2;
case 0:
break block;
default:
break block2;
}    }
$5_1 = HEAP32[$1_1 + 736 >> 2];
$3_1 = HEAP32[$1_1 + 716 >> 2];
$6_1 = global$0 - 48 | 0;
global$0 = $6_1;
block6 : {
block7 : {
block5 : {
$8_1 = HEAP32[$1_1 + 720 >> 2];
block4 : {
block3 : {
if ($8_1 >>> 0 > 4e3) {
break block3
}
if ($8_1 >>> 0 <= 7) {
if ($8_1) {
$2_1 = $3_1;
$7_1 = $8_1;
while (1) {
if (HEAPU8[$2_1 | 0] == 10) {
break block3
}
$2_1 = $2_1 + 1 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
}           $2_1 = $3_1;
$7_1 = $8_1;
while (1) {
if (HEAPU8[$2_1 | 0] == 13) {
break block3
}
$2_1 = $2_1 + 1 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
}           break block4;
}
if (!$5_1) {
break block5
}
break block6;
}
$53($6_1 + 16 | 0, 10, $3_1, $8_1);
if (HEAP32[$6_1 + 16 >> 2] == 1) {
break block3
}
$53($6_1 + 8 | 0, 13, $3_1, $8_1);
if (HEAP32[$6_1 + 8 >> 2] != 1) {
break block4
}
}
if (HEAP32[$4_1 >> 2]) {
break block4
}
HEAP32[$4_1 + 4 >> 2] = $5_1;
HEAP32[$4_1 >> 2] = 1;
}
if ($5_1) {
break block6
}
if (!$8_1) {
break block5
}
$7_1 = 1 - $8_1 | 0;
$2_1 = $3_1;
while (1) {
$12_1 = HEAPU8[$2_1 | 0] - 9 | 0;
if (!(1 << $12_1 & 8388635 ? $12_1 >>> 0 <= 23 : 0)) {
$17_1 = ($3_1 + $8_1 | 0) - 1 | 0;
$12_1 = 0;
$2_1 = 0;
while (1) {
$11_1 = HEAPU8[$2_1 + $17_1 | 0] - 9 | 0;
if ($11_1 >>> 0 > 23) {
break block7
}
if (!(1 << $11_1 & 8388635)) {
break block7
}
$11_1 = ($2_1 | 0) != ($7_1 | 0);
$2_1 = $2_1 - 1 | 0;
if ($11_1) {
continue
}
break;
}         break block5;
}
$12_1 = 1;
$2_1 = $2_1 + 1 | 0;
$7_1 = $7_1 + 1 | 0;
if (($7_1 | 0) != 1) {
continue
}
break;
}       break block7;
}
$12_1 = 1;
}
HEAP8[$4_1 + 44 | 0] = $12_1;
}
block16 : {
block14 : {
block9 : {
block13 : {
block12 : {
block11 : {
block8 : {
switch (HEAP32[$4_1 + 68 >> 2] - 1 | 0) {
default:
$10($6_1 + 24 | 0, $3_1, $8_1);
if (!HEAP32[$6_1 + 24 >> 2] & $5_1 >>> 0 <= 999) {
break block11
}
HEAP32[$4_1 + 4 >> 2] = $5_1;
HEAP32[$4_1 >> 2] = 1;
break block9;
case 0:
break block8;
case 1:
break block9;
}          }
if (($5_1 | 0) != HEAP32[$4_1 + 80 >> 2]) {
break block12
}
$2_1 = 8;
break block13;
}
$5($6_1, HEAP32[$6_1 + 28 >> 2], HEAP32[$6_1 + 32 >> 2]);
$8_1 = HEAP32[$6_1 >> 2];
$2_1 = HEAP32[$6_1 + 4 >> 2];
$90($6_1 + 36 | 0, $2_1, 1, 1);
$3_1 = HEAP32[$6_1 + 40 >> 2];
if (HEAP32[$6_1 + 36 >> 2] == 1) {
break block14
}
$7_1 = HEAP32[$6_1 + 44 >> 2];
$5_1 = !$2_1;
block15 : {
if ($5_1) {
break block15
}
if ($5_1) {
break block15
}
wasm2js_memory_copy($7_1, $8_1, $2_1);
}
$8_1 = HEAP32[$4_1 + 124 >> 2];
if (($8_1 | 0) == HEAP32[$4_1 + 116 >> 2]) {
$174($4_1 + 116 | 0);
}
$5_1 = HEAP32[$4_1 + 120 >> 2] + Math_imul($8_1, 12) | 0;
HEAP32[$5_1 + 8 >> 2] = $2_1;
HEAP32[$5_1 + 4 >> 2] = $7_1;
HEAP32[$5_1 >> 2] = $3_1;
HEAP32[$4_1 + 124 >> 2] = $8_1 + 1;
break block9;
}
$2_1 = 20;
if (($5_1 | 0) == HEAP32[$4_1 + 84 >> 2]) {
break block13
}
if (($5_1 | 0) != HEAP32[$4_1 + 88 >> 2]) {
break block9
}
$2_1 = 32;
}
$2_1 = $2_1 + $4_1 | 0;
HEAP32[$2_1 + 8 >> 2] = 0;
$240($2_1, $3_1, $8_1);
}
global$0 = $6_1 + 48 | 0;
break block16;
}
$228($3_1, HEAP32[$6_1 + 44 >> 2]);
wasm2js_trap();
}
HEAP32[$1_1 + 720 >> 2] = 0;
$2_1 = HEAP32[$1_1 + 736 >> 2];
if (($2_1 | 0) == -1) {
break block17
}
$2_1 = $2_1 + 1 | 0;
HEAP32[$1_1 + 736 >> 2] = $2_1;
if (!($9_1 & 1)) {
break block2
}
$3_1 = (HEAP32[$1_1 >> 2] ? 8 : 448) + $1_1 | 0;
$17_1 = HEAP32[$3_1 >> 2];
$12_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 0;
$5_1 = global$0 - 272 | 0;
global$0 = $5_1;
block19 : {
block57 : {
block56 : {
block46 : {
block48 : {
block47 : {
block40 : {
block44 : {
block45 : {
block39 : {
block37 : {
block18 : {
block20 : {
$6_1 = $4_1;
switch (HEAP32[$6_1 + 68 >> 2] - 1 | 0) {
case 0:
break block18;
case 1:
break block19;
default:
break block20;
}                }
block38 : {
block25 : {
block36 : {
if (!HEAP32[$6_1 >> 2]) {
$11_1 = HEAP32[$6_1 + 124 >> 2];
$16_1 = HEAP32[$6_1 + 120 >> 2];
$8_1 = HEAPU8[$6_1 + 112 | 0];
HEAP8[$5_1 + 216 | 0] = $8_1;
$2_1 = 0;
$14_1 = ($8_1 | 0) == 2;
while (1) {
$4_1 = $2_1;
$2_1 = HEAPU8[$2_1 + 1053128 | 0];
block21 : {
if (!$14_1 & ($2_1 | 0) != ($8_1 | 0)) {
break block21
}
block22 : {
if ($2_1 & 1) {
$7_1 = 14;
$10_1 = 1052992;
$9_1 = 1052984;
$3_1 = 1052956;
$13_1 = 16;
$2_1 = 1052912;
break block22;
}
$7_1 = 7;
$10_1 = 1052880;
$9_1 = 1052872;
$3_1 = 1052856;
$13_1 = 8;
$2_1 = 1052836;
}
$15_1 = $2_1 + $13_1 | 0;
while (1) {
block23 : {
$41($5_1 + 32 | 0, $16_1, $11_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
if (HEAP32[$5_1 + 32 >> 2] & 1) {
break block23
}
$2_1 = $2_1 + 8 | 0;
if (($15_1 | 0) != ($2_1 | 0)) {
continue
}
break block21;
}
break;
}                      $2_1 = HEAP32[$5_1 + 36 >> 2];
$13_1 = $3_1 + $13_1 | 0;
while (1) {
block24 : {
$41($5_1 + 24 | 0, $16_1, $11_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
if (HEAP32[$5_1 + 24 >> 2] & 1) {
break block24
}
$3_1 = $3_1 + 8 | 0;
if (($13_1 | 0) != ($3_1 | 0)) {
continue
}
break block21;
}
break;
}                      $3_1 = HEAP32[$5_1 + 28 >> 2];
$41($5_1 + 16 | 0, $16_1, $11_1, HEAP32[$9_1 >> 2], HEAP32[$9_1 + 4 >> 2]);
if (HEAP32[$5_1 + 16 >> 2] & 1) {
break block25
}
}
$2_1 = 1;
if (!($4_1 & 1)) {
continue
}
break;
}                    HEAP32[$5_1 + 184 >> 2] = $11_1;
HEAP32[$5_1 + 180 >> 2] = $16_1;
HEAP32[$5_1 + 172 >> 2] = 1053130;
HEAP32[$5_1 + 176 >> 2] = $5_1 + 216;
$2_1 = 0;
$7_1 = ($8_1 | 0) == 2;
block35 : {
block34 : {
block27 : {
while (1) {
block26 : {
$3_1 = $2_1 + 1 | 0;
$4_1 = HEAPU8[$2_1 + 1053128 | 0];
if ($7_1) {
break block26
}
if (($4_1 | 0) == ($8_1 | 0)) {
break block26
}
$2_1 = 1;
if (($3_1 | 0) != 2) {
continue
}
break block27;
}
break;
}                       HEAP32[$5_1 + 168 >> 2] = $3_1 + 1053128;
$10_1 = $5_1 + 144 | 0;
$104($10_1, $4_1 & 1, $16_1, $11_1);
$3_1 = HEAP32[$5_1 + 152 >> 2];
$116($10_1, 4, 8);
$4_1 = $2_1 + 1053128 | 0;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$7_1 = $5_1 + 168 | 0;
$2_1 = HEAP32[$7_1 >> 2];
$9_1 = HEAP32[$7_1 + 4 >> 2];
if (($2_1 | 0) != ($9_1 | 0)) {
$13_1 = HEAP32[$7_1 + 8 >> 2];
$14_1 = HEAP32[$7_1 + 16 >> 2];
$15_1 = HEAP32[$7_1 + 12 >> 2];
$7_1 = $9_1 - $2_1 | 0;
while (1) {
$9_1 = HEAPU8[$13_1 | 0];
$18_1 = HEAPU8[$2_1 | 0];
if (!(($9_1 | 0) != 2 & ($9_1 | 0) != ($18_1 | 0))) {
$20_1 = $8_1 + 4 | 0;
$104($20_1, $18_1 & 1, $15_1, $14_1);
$9_1 = HEAP32[$8_1 + 12 >> 2];
$116($20_1, 4, 8);
$4_1 = $3_1 >>> 0 > $9_1 >>> 0 ? $2_1 : $4_1;
$3_1 = $3_1 >>> 0 < $9_1 >>> 0 ? $3_1 : $9_1;
}
$2_1 = $2_1 + 1 | 0;
$7_1 = $7_1 - 1 | 0;
if ($7_1) {
continue
}
break;
}                       }
$2_1 = $5_1 + 8 | 0;
HEAP32[$2_1 + 4 >> 2] = $4_1;
HEAP32[$2_1 >> 2] = $3_1;
global$0 = $8_1 + 16 | 0;
$2_1 = HEAP32[$5_1 + 12 >> 2];
if (!$2_1) {
break block27
}
$18_1 = HEAPU8[$2_1 | 0];
$104($10_1, $18_1, $16_1, $11_1);
$13_1 = $5_1 + 176 | 0;
$3_1 = HEAP32[$5_1 + 148 >> 2];
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
block33 : {
block31 : {
block32 : {
block30 : {
block29 : {
$14_1 = HEAP32[$5_1 + 152 >> 2];
if ($14_1) {
$4_1 = $14_1 << 3;
$2_1 = $4_1 - 8 >>> 3 | 0;
$20_1 = $3_1 + $4_1 | 0;
$7_1 = $3_1 + 8 | 0;
$9_1 = $2_1 << 1;
$2_1 = $3_1;
block28 : {
while (1) {
if (!$4_1) {
break block28
}
$4_1 = $4_1 - 8 | 0;
$15_1 = HEAP32[$2_1 + 4 >> 2];
$2_1 = $2_1 + 8 | 0;
$9_1 = $9_1 + $15_1 | 0;
if ($15_1 >>> 0 <= $9_1 >>> 0) {
continue
}
break;
}                              $196(1053616, 53, 1053672);
wasm2js_trap();
}
$90($8_1 + 20 | 0, $9_1, 1, 1);
$2_1 = HEAP32[$8_1 + 24 >> 2];
if (HEAP32[$8_1 + 20 >> 2] == 1) {
break block29
}
HEAP32[$8_1 + 16 >> 2] = 0;
HEAP32[$8_1 + 12 >> 2] = HEAP32[$8_1 + 28 >> 2];
HEAP32[$8_1 + 8 >> 2] = $2_1;
$2_1 = HEAP32[$3_1 >> 2];
$139($8_1 + 8 | 0, $2_1, $2_1 + HEAP32[$3_1 + 4 >> 2] | 0);
$2_1 = HEAP32[$8_1 + 16 >> 2];
$4_1 = $9_1 - $2_1 | 0;
$2_1 = $2_1 + HEAP32[$8_1 + 12 >> 2] | 0;
if (($14_1 | 0) == 1) {
break block30
}
while (1) {
if ($4_1 >>> 0 <= 1) {
break block31
}
$3_1 = HEAP32[$7_1 + 4 >> 2];
$14_1 = HEAP32[$7_1 >> 2];
$15_1 = HEAPU8[1053130] | HEAPU8[1053131] << 8;
HEAP8[$2_1 | 0] = $15_1;
HEAP8[$2_1 + 1 | 0] = $15_1 >>> 8;
$4_1 = $4_1 - 2 | 0;
if ($4_1 >>> 0 < $3_1 >>> 0) {
break block31
}
$2_1 = $2_1 + 2 | 0;
if ($3_1) {
wasm2js_memory_copy($2_1, $14_1, $3_1);
}
$4_1 = $4_1 - $3_1 | 0;
$2_1 = $2_1 + $3_1 | 0;
$7_1 = $7_1 + 8 | 0;
if (($20_1 | 0) != ($7_1 | 0)) {
continue
}
break;
}                             break block30;
}
HEAP32[$13_1 + 8 >> 2] = 0;
HEAP32[$13_1 >> 2] = 0;
HEAP32[$13_1 + 4 >> 2] = 1;
break block32;
}
$228($2_1, HEAP32[$8_1 + 28 >> 2]);
wasm2js_trap();
}
$2_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$8_1 + 8 >> 2];
HEAP32[$13_1 + 4 >> 2] = $2_1;
HEAP32[$13_1 + 8 >> 2] = $9_1 - $4_1;
}
global$0 = $8_1 + 32 | 0;
break block33;
}
$195(1053588, 19, 1053600);
wasm2js_trap();
}
HEAP32[$5_1 + 172 >> 2] = 12;
HEAP32[$5_1 + 168 >> 2] = $18_1 ? 1053144 : 1053132;
$116($10_1, 4, 8);
$2_1 = HEAP32[$5_1 + 176 >> 2];
if (($2_1 | 0) != -2147483648) {
break block34
}
}
HEAP32[$5_1 + 228 >> 2] = 1;
HEAP32[$5_1 + 232 >> 2] = 0;
$2_1 = 0;
HEAP32[$5_1 + 264 >> 2] = 0;
HEAP32[$5_1 + 256 >> 2] = 0;
HEAP32[$5_1 + 260 >> 2] = 1;
$3_1 = 1;
break block35;
}
$17_1 = HEAP32[$5_1 + 180 >> 2];
$12_1 = HEAP32[$5_1 + 184 >> 2];
$3_1 = HEAP32[$5_1 + 172 >> 2];
HEAP32[$5_1 + 228 >> 2] = HEAP32[$5_1 + 168 >> 2];
HEAP32[$5_1 + 232 >> 2] = $3_1;
HEAP32[$5_1 + 260 >> 2] = $17_1;
HEAP32[$5_1 + 264 >> 2] = $12_1;
HEAP32[$5_1 + 256 >> 2] = $2_1;
$3_1 = 1;
$2_1 = 0;
if (($12_1 | 0) != 6) {
break block35
}
if ($166($17_1, 1052828, $12_1)) {
break block35
}
$41($5_1, $16_1, $11_1, 1053006, 8);
$3_1 = HEAP32[$5_1 >> 2];
$2_1 = $3_1 ? 114 : 0;
$3_1 = $3_1 ? 1053014 : 1;
}
HEAP32[$5_1 + 244 >> 2] = $2_1;
HEAP32[$5_1 + 240 >> 2] = $3_1;
HEAP32[$5_1 + 188 >> 2] = 3;
HEAP32[$5_1 + 180 >> 2] = 4;
HEAP32[$5_1 + 172 >> 2] = 3;
HEAP32[$5_1 + 184 >> 2] = $5_1 + 240;
$3_1 = $5_1 + 256 | 0;
HEAP32[$5_1 + 176 >> 2] = $3_1;
HEAP32[$5_1 + 168 >> 2] = $5_1 + 228;
$34($5_1 + 148 | 0, 1048624, $5_1 + 168 | 0);
$116($3_1, 1, 1);
break block36;
}
$90($5_1 + 168 | 0, 52, 1, 1);
$2_1 = HEAP32[$5_1 + 172 >> 2];
if (HEAP32[$5_1 + 168 >> 2] == 1) {
break block37
}
$3_1 = HEAP32[$5_1 + 176 >> 2];
wasm2js_memory_copy($3_1, 1052476, 52);
HEAP32[$5_1 + 156 >> 2] = 52;
HEAP32[$5_1 + 152 >> 2] = $3_1;
HEAP32[$5_1 + 148 >> 2] = $2_1;
}
$3_1 = HEAP32[$5_1 + 152 >> 2];
HEAP32[$5_1 + 256 >> 2] = HEAP32[$5_1 + 148 >> 2];
HEAP32[$5_1 + 260 >> 2] = $3_1;
HEAP32[$5_1 + 264 >> 2] = HEAP32[$5_1 + 156 >> 2];
$44($6_1, 0, $17_1, $12_1, 0, $2_1, $5_1 + 256 | 0);
$2_1 = 2;
break block38;
}
$4_1 = HEAP32[$5_1 + 20 >> 2];
HEAP32[$5_1 + 148 >> 2] = $7_1;
HEAP32[$5_1 + 144 >> 2] = $10_1;
HEAP32[$5_1 + 164 >> 2] = $11_1;
HEAP32[$5_1 + 156 >> 2] = $3_1;
HEAP32[$5_1 + 152 >> 2] = $2_1;
HEAP32[$5_1 + 160 >> 2] = $4_1;
$2_1 = HEAP32[$5_1 + 164 >> 2];
HEAP32[$5_1 + 184 >> 2] = HEAP32[$5_1 + 160 >> 2];
HEAP32[$5_1 + 188 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 156 >> 2];
HEAP32[$5_1 + 176 >> 2] = HEAP32[$5_1 + 152 >> 2];
HEAP32[$5_1 + 180 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 148 >> 2];
HEAP32[$5_1 + 168 >> 2] = HEAP32[$5_1 + 144 >> 2];
HEAP32[$5_1 + 172 >> 2] = $2_1;
$2_1 = 1;
}
HEAP32[$6_1 + 68 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 172 >> 2];
HEAP32[$6_1 + 72 >> 2] = HEAP32[$5_1 + 168 >> 2];
HEAP32[$6_1 + 76 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 180 >> 2];
HEAP32[$6_1 + 80 >> 2] = HEAP32[$5_1 + 176 >> 2];
HEAP32[$6_1 + 84 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 188 >> 2];
HEAP32[$6_1 + 88 >> 2] = HEAP32[$5_1 + 184 >> 2];
HEAP32[$6_1 + 92 >> 2] = $2_1;
break block19;
}
$3_1 = HEAP32[$6_1 + 92 >> 2];
$31_1 = HEAP32[$6_1 + 84 >> 2];
$32_1 = HEAP32[$6_1 + 80 >> 2];
$9_1 = HEAP32[$6_1 + 76 >> 2];
$14_1 = HEAP32[$6_1 + 72 >> 2];
HEAP32[$5_1 + 196 >> 2] = $2_1;
if (HEAP8[$6_1 + 44 | 0] & 1 & ($2_1 | 0) == 1) {
break block19
}
if (($2_1 | 0) == ($3_1 | 0)) {
if (HEAP32[$6_1 >> 2]) {
$3_1 = HEAP32[$6_1 + 4 >> 2];
$4_1 = $5_1 + 168 | 0;
$90($4_1, 66, 1, 1);
$2_1 = HEAP32[$5_1 + 172 >> 2];
if (HEAP32[$5_1 + 168 >> 2] == 1) {
break block39
}
$7_1 = HEAP32[$5_1 + 176 >> 2];
wasm2js_memory_copy($7_1, 1052544, 66);
HEAP32[$5_1 + 176 >> 2] = 66;
HEAP32[$5_1 + 172 >> 2] = $7_1;
HEAP32[$5_1 + 168 >> 2] = $2_1;
$44($6_1, 1, $17_1, $12_1, 1, $3_1, $4_1);
break block19;
}
$16_1 = HEAP32[$6_1 + 12 >> 2];
$13_1 = HEAP32[$6_1 + 16 >> 2];
HEAP32[$6_1 + 12 >> 2] = 1;
HEAP32[$6_1 + 16 >> 2] = 0;
$20_1 = HEAP32[$6_1 + 20 >> 2];
$15_1 = HEAP32[$6_1 + 24 >> 2];
HEAP32[$6_1 + 20 >> 2] = 0;
HEAP32[$6_1 + 24 >> 2] = 1;
$27_1 = HEAP32[$6_1 + 32 >> 2];
$18_1 = HEAP32[$6_1 + 28 >> 2];
HEAP32[$6_1 + 28 >> 2] = 0;
HEAP32[$6_1 + 32 >> 2] = 0;
$8_1 = HEAP32[$6_1 + 36 >> 2];
$11_1 = HEAP32[$6_1 + 40 >> 2];
HEAP32[$6_1 + 36 >> 2] = 1;
HEAP32[$6_1 + 40 >> 2] = 0;
$28_1 = HEAP32[$6_1 + 44 >> 2];
HEAP8[$6_1 + 44 | 0] = 0;
$2_1 = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 8 >> 2] = 0;
$3_1 = HEAP32[$6_1 >> 2];
$4_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$6_1 >> 2] = 0;
HEAP32[$5_1 + 208 >> 2] = $2_1;
HEAP32[$5_1 + 200 >> 2] = $3_1;
HEAP32[$5_1 + 204 >> 2] = $4_1;
$2_1 = $5_1 + 228 | 0;
$16($2_1, $15_1, $18_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = $5_1 + 136 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
$10_1 = HEAPU8[$6_1 + 113 | 0];
$5($5_1 + 128 | 0, HEAP32[$5_1 + 136 >> 2], HEAP32[$5_1 + 140 >> 2]);
$7_1 = HEAP32[$5_1 + 128 >> 2];
block42 : {
block43 : {
$4_1 = HEAP32[$5_1 + 132 >> 2];
block41 : {
if ($4_1 >>> 0 <= 7) {
if (!$4_1) {
break block40
}
$2_1 = $7_1;
$3_1 = $4_1;
while (1) {
if (HEAPU8[$2_1 | 0] == 47) {
break block41
}
$2_1 = $2_1 + 1 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
}                    $2_1 = $7_1;
$3_1 = $4_1;
while (1) {
if (HEAPU8[$2_1 | 0] == 45) {
break block42
}
$2_1 = $2_1 + 1 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
}                    break block40;
}
$53($5_1 + 120 | 0, 47, $7_1, $4_1);
if (HEAP32[$5_1 + 120 >> 2] != 1) {
break block43
}
}
HEAP32[$5_1 + 220 >> 2] = $4_1;
HEAP32[$5_1 + 216 >> 2] = $7_1;
if (($10_1 | 0) != 2) {
$26($5_1 + 240 | 0, $5_1 + 216 | 0, $10_1 & 1);
break block44;
}
$2_1 = $5_1 + 216 | 0;
$26($5_1 + 144 | 0, $2_1, 0);
$26($5_1 + 168 | 0, $2_1, 1);
$2_1 = HEAP32[$5_1 + 144 >> 2];
if (($2_1 | 0) == 2) {
break block45
}
$3_1 = HEAP32[$5_1 + 168 >> 2];
if (($3_1 | 0) == 2) {
break block45
}
if (($2_1 | 0) == ($3_1 | 0)) {
if ($2_1 & 1 ? HEAP32[$5_1 + 148 >> 2] == HEAP32[$5_1 + 172 >> 2] : HEAP32[$5_1 + 152 >> 2] == HEAP32[$5_1 + 176 >> 2] & HEAP32[$5_1 + 156 >> 2] == HEAP32[$5_1 + 180 >> 2]) {
break block45
}
}
$7_1 = 59;
$2_1 = 1052228;
break block46;
}
$53($5_1 + 112 | 0, 45, $7_1, $4_1);
if (HEAP32[$5_1 + 112 >> 2] != 1) {
break block40
}
}
$31($5_1 + 256 | 0, $7_1, $4_1);
break block47;
}
HEAP32[$5_1 + 256 >> 2] = $3_1;
HEAP32[$5_1 + 180 >> 2] = 5;
HEAP32[$5_1 + 172 >> 2] = 5;
HEAP32[$5_1 + 176 >> 2] = $5_1 + 256;
HEAP32[$5_1 + 168 >> 2] = $5_1 + 196;
$3_1 = $5_1 + 144 | 0;
$34($3_1, 1049234, $5_1 + 168 | 0);
$44($6_1, 1, $17_1, $12_1, 0, $2_1, $3_1);
break block19;
}
$228($2_1, HEAP32[$5_1 + 176 >> 2]);
wasm2js_trap();
}
$228($2_1, HEAP32[$5_1 + 176 >> 2]);
wasm2js_trap();
}
$2_1 = ($2_1 | 0) == 2 ? $5_1 + 168 | 0 : $5_1 + 144 | 0;
$3_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$5_1 + 248 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$5_1 + 252 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$5_1 + 240 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 244 >> 2] = $3_1;
}
$7_1 = HEAP32[$5_1 + 248 >> 2];
$2_1 = HEAP32[$5_1 + 244 >> 2];
$3_1 = HEAP32[$5_1 + 240 >> 2];
if (($3_1 | 0) != 3) {
HEAP32[$5_1 + 268 >> 2] = HEAP32[$5_1 + 252 >> 2];
HEAP32[$5_1 + 264 >> 2] = $7_1;
HEAP32[$5_1 + 260 >> 2] = $2_1;
HEAP32[$5_1 + 256 >> 2] = $3_1;
break block47;
}
if (!$2_1) {
break block48
}
break block46;
}
HEAP32[$5_1 + 148 >> 2] = $4_1;
HEAP32[$5_1 + 144 >> 2] = $7_1;
$2_1 = $5_1 + 144 | 0;
$63($5_1 + 104 | 0, $2_1, 4, 4);
block50 : {
block49 : {
if (!(HEAP32[$5_1 + 104 >> 2] & 1)) {
break block49
}
$3_1 = HEAP32[$5_1 + 108 >> 2];
$63($5_1 + 96 | 0, $2_1, 2, 2);
if (!(HEAP32[$5_1 + 96 >> 2] & 1)) {
break block49
}
$4_1 = HEAP32[$5_1 + 100 >> 2];
$63($5_1 + 88 | 0, $2_1, 2, 2);
if (!(HEAP32[$5_1 + 88 >> 2] & 1)) {
break block49
}
$138($5_1 + 80 | 0, $3_1, $4_1, HEAP32[$5_1 + 92 >> 2]);
if (!(HEAP32[$5_1 + 80 >> 2] & 1)) {
break block49
}
$10_1 = HEAP32[$5_1 + 84 >> 2];
$63($5_1 + 72 | 0, $2_1, 2, 2);
if (!(HEAP32[$5_1 + 72 >> 2] & 1)) {
break block49
}
$3_1 = HEAP32[$5_1 + 76 >> 2];
$63($5_1 - -64 | 0, $2_1, 2, 2);
if (!(HEAP32[$5_1 + 64 >> 2] & 1)) {
break block49
}
$4_1 = HEAP32[$5_1 + 68 >> 2];
$63($5_1 + 56 | 0, $2_1, 2, 2);
if (!(HEAP32[$5_1 + 56 >> 2] & 1)) {
break block49
}
if ($3_1 >>> 0 > 23) {
break block49
}
if ($4_1 >>> 0 > 59) {
break block49
}
$7_1 = HEAP32[$5_1 + 60 >> 2];
if ($7_1 >>> 0 > 60) {
break block49
}
if (!$131($2_1)) {
break block49
}
$89($5_1 + 168 | 0, $10_1, (Math_imul($4_1, 60) + Math_imul($3_1, 3600) | 0) + ($7_1 >>> 0 >= 59 ? 59 : $7_1) | 0, 0, 0, 0);
if (HEAP32[$5_1 + 168 >> 2] == 2) {
break block49
}
if (!HEAP32[$5_1 + 148 >> 2]) {
break block50
}
HEAP32[$5_1 + 256 >> 2] = 2;
break block47;
}
HEAP32[$5_1 + 256 >> 2] = 2;
break block47;
}
$2_1 = HEAP32[$5_1 + 180 >> 2];
HEAP32[$5_1 + 264 >> 2] = HEAP32[$5_1 + 176 >> 2];
HEAP32[$5_1 + 268 >> 2] = $2_1;
$2_1 = HEAP32[$5_1 + 172 >> 2];
HEAP32[$5_1 + 256 >> 2] = HEAP32[$5_1 + 168 >> 2];
HEAP32[$5_1 + 260 >> 2] = $2_1;
}
$7_1 = 45;
$2_1 = 1052368;
block52 : {
switch (HEAP32[$5_1 + 256 >> 2]) {
case 0:
$10_1 = HEAP32[$6_1 + 100 >> 2];
$7_1 = HEAP32[$5_1 + 264 >> 2];
$4_1 = HEAP32[$5_1 + 268 >> 2];
$2_1 = 0;
block53 : {
block54 : {
block55 : {
$19_1 = HEAP32[$6_1 + 104 >> 2];
$3_1 = $19_1;
switch ($3_1 | 0) {
case 0:
break block53;
case 1:
break block54;
default:
break block55;
}             }
while (1) {
$23_1 = $3_1 >>> 1 | 0;
$29_1 = $23_1 + $2_1 | 0;
$30_1 = $10_1 + ($29_1 << 4) | 0;
$33_1 = HEAP32[$30_1 >> 2];
$34_1 = $2_1;
$2_1 = HEAP32[$30_1 + 4 >> 2];
if (($4_1 | 0) < ($2_1 | 0)) {
$2_1 = 1;
} else {
$2_1 = $7_1 >>> 0 < $33_1 >>> 0 & ($2_1 | 0) >= ($4_1 | 0);
}
$2_1 = $2_1 ? $34_1 : $29_1;
$3_1 = $3_1 - $23_1 | 0;
if ($3_1 >>> 0 > 1) {
continue
}
break;
}            }
$3_1 = $10_1 + ($2_1 << 4) | 0;
$23_1 = HEAP32[$3_1 >> 2];
$3_1 = HEAP32[$3_1 + 4 >> 2];
if (($4_1 | 0) > ($3_1 | 0)) {
$3_1 = 1;
} else {
$3_1 = ($3_1 | 0) <= ($4_1 | 0) & $7_1 >>> 0 >= $23_1 >>> 0;
}
$2_1 = $3_1 + $2_1 | 0;
$3_1 = $2_1 - (($2_1 | 0) != 0) | 0;
}
if ($3_1 >>> 0 < $19_1 >>> 0) {
$2_1 = $10_1 + ($3_1 << 4) | 0;
$21_1 = HEAP32[$2_1 + 8 >> 2];
$24_1 = HEAP32[$2_1 + 12 >> 2];
}
$2_1 = ($24_1 | 0) < 0;
$3_1 = $4_1 + $24_1 | 0;
$10_1 = $7_1 + $21_1 | 0;
$3_1 = $10_1 >>> 0 < $21_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
if (($3_1 | 0) < ($4_1 | 0)) {
$4_1 = 1;
} else {
$4_1 = ($3_1 | 0) <= ($4_1 | 0) & $7_1 >>> 0 > $10_1 >>> 0;
}
if (!($4_1 ^ $2_1)) {
$2_1 = $3_1 >> 31;
$4_1 = $2_1 ^ $10_1;
$4_1 = $2_1 ^ __wasm_i64_udiv($4_1 - $2_1 | 0, ($2_1 ^ $3_1) - (($2_1 >>> 0 > $4_1 >>> 0) + $2_1 | 0) | 0, 86400, 0);
$7_1 = $4_1 - $2_1 | 0;
i64toi32_i32$HIGH_BITS = (i64toi32_i32$HIGH_BITS ^ $2_1) - (($2_1 >>> 0 > $4_1 >>> 0) + $2_1 | 0) | 0;
$2_1 = $7_1;
$4_1 = i64toi32_i32$HIGH_BITS;
$7_1 = __wasm_i64_mul($2_1, $4_1, 86400, 0);
$3_1 = $3_1 - (i64toi32_i32$HIGH_BITS + ($7_1 >>> 0 > $10_1 >>> 0) | 0) >> 31;
$4_1 = $3_1 + $4_1 | 0;
$7_1 = $2_1;
$2_1 = $2_1 + $3_1 | 0;
if ($7_1 >>> 0 > $2_1 >>> 0 ? $4_1 + 1 | 0 : $4_1) {
$7_1 = 42;
$2_1 = 1052413;
break block46;
}
$2_1 = $2_1 + 1 | 0;
$2_1 = $2_1 ? $2_1 : -1;
$7_1 = $2_1 >>> 0 >= 3652059 ? 3652059 : $2_1;
break block48;
}
$251(1053200);
wasm2js_trap();
case 2:
break block46;
default:
break block52;
}         }
$7_1 = HEAP32[$5_1 + 260 >> 2];
}
HEAP32[$5_1 + 216 >> 2] = -2147483648;
HEAP32[$5_1 + 220 >> 2] = $7_1;
$227($5_1 + 228 | 0);
break block56;
}
HEAP32[$5_1 + 260 >> 2] = $7_1;
HEAP32[$5_1 + 256 >> 2] = $2_1;
$2_1 = $5_1 + 228 | 0;
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = $5_1 + 48 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$5_1 + 52 >> 2];
HEAP32[$5_1 + 144 >> 2] = HEAP32[$5_1 + 48 >> 2];
HEAP32[$5_1 + 148 >> 2] = $3_1;
HEAP32[$5_1 + 180 >> 2] = 6;
HEAP32[$5_1 + 172 >> 2] = 3;
HEAP32[$5_1 + 176 >> 2] = $5_1 + 144;
HEAP32[$5_1 + 168 >> 2] = $5_1 + 256;
$34($5_1 + 216 | 0, 1051092, $5_1 + 168 | 0);
$3_1 = HEAP32[$5_1 + 216 >> 2];
$227($2_1);
$10_1 = 0;
if (($3_1 | 0) != -2147483648) {
break block57
}
$7_1 = HEAP32[$5_1 + 220 >> 2];
}
$57($6_1 + 192 | 0, $7_1);
$2_1 = HEAP32[$6_1 + 56 >> 2];
HEAP32[$6_1 + 56 >> 2] = 1;
$3_1 = HEAP32[$6_1 + 64 >> 2];
$2_1 = $2_1 & 1;
HEAP32[$6_1 + 64 >> 2] = $2_1 ? ($3_1 >>> 0 < $7_1 >>> 0 ? $7_1 : $3_1) : $7_1;
$3_1 = HEAP32[$6_1 + 60 >> 2];
HEAP32[$6_1 + 60 >> 2] = $2_1 ? ($3_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $3_1) : $7_1;
$10_1 = 1;
}
block60 : {
block58 : {
if (!$11_1) {
$2_1 = $8_1;
$3_1 = 0;
break block58;
}
$3_1 = 0 - $11_1 | 0;
$4_1 = $8_1 + $11_1 | 0;
$2_1 = $8_1;
block59 : {
while (1) {
$21_1 = HEAPU8[$2_1 | 0] - 9 | 0;
if (!(1 << $21_1 & 8388635 ? $21_1 >>> 0 <= 23 : 0)) {
$21_1 = $3_1 + 1 | 0;
$24_1 = ($8_1 + $11_1 | 0) - 1 | 0;
$4_1 = 0;
while (1) {
$19_1 = HEAPU8[$4_1 + $24_1 | 0] - 9 | 0;
if ($19_1 >>> 0 > 23) {
break block59
}
if (!(1 << $19_1 & 8388635)) {
break block59
}
$19_1 = ($4_1 | 0) == ($21_1 | 0);
$4_1 = $4_1 - 1 | 0;
if (!$19_1) {
continue
}
break;
}          $3_1 = 0;
break block58;
}
$2_1 = $2_1 + 1 | 0;
$3_1 = $3_1 + 1 | 0;
if ($3_1) {
continue
}
break;
}        $2_1 = $4_1;
$3_1 = 0;
break block58;
}
$3_1 = $4_1 - $3_1 | 0;
}
if (($3_1 | 0) == ($9_1 | 0)) {
while (1) {
if (!$9_1) {
break block60
}
$3_1 = HEAPU8[$14_1 | 0];
$4_1 = HEAPU8[$2_1 | 0];
$14_1 = $14_1 + 1 | 0;
$9_1 = $9_1 - 1 | 0;
$2_1 = $2_1 + 1 | 0;
if ((($4_1 | (($4_1 - 65 & 255) >>> 0 < 26 ? 32 : 0)) & 255) == (($3_1 | (($3_1 - 65 & 255) >>> 0 < 26 ? 32 : 0)) & 255)) {
continue
}
break;
}
}
$214($6_1);
HEAP32[$6_1 + 44 >> 2] = $28_1;
HEAP32[$6_1 + 40 >> 2] = $11_1;
HEAP32[$6_1 + 36 >> 2] = $8_1;
HEAP32[$6_1 + 32 >> 2] = $27_1;
HEAP32[$6_1 + 28 >> 2] = $18_1;
HEAP32[$6_1 + 24 >> 2] = $15_1;
HEAP32[$6_1 + 20 >> 2] = $20_1;
HEAP32[$6_1 + 16 >> 2] = $13_1;
HEAP32[$6_1 + 12 >> 2] = $16_1;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$5_1 + 208 >> 2];
$2_1 = HEAP32[$5_1 + 204 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$5_1 + 200 >> 2];
HEAP32[$6_1 + 4 >> 2] = $2_1;
if ($10_1) {
break block19
}
$116($5_1 + 216 | 0, 1, 1);
break block19;
}
block63 : {
block62 : {
block61 : {
$3_1 = HEAP32[$6_1 + 48 >> 2];
$2_1 = HEAP32[$6_1 + 52 >> 2];
if (($3_1 & $2_1) != -1) {
$4_1 = $2_1;
$19_1 = $2_1 + 1 | 0;
$2_1 = $3_1 + 1 | 0;
$3_1 = $2_1 ? $4_1 : $19_1;
HEAP32[$6_1 + 48 >> 2] = $2_1;
HEAP32[$6_1 + 52 >> 2] = $3_1;
$10($5_1 + 168 | 0, $16_1, $13_1);
if (HEAP32[$5_1 + 168 >> 2] != 1) {
break block61
}
HEAP32[$5_1 + 228 >> 2] = -2147483648;
break block62;
}
$251(1052612);
wasm2js_trap();
}
$20($5_1 + 228 | 0, HEAP32[$5_1 + 172 >> 2], HEAP32[$5_1 + 176 >> 2]);
if (HEAP32[$5_1 + 228 >> 2] != -2147483648) {
break block63
}
}
$2_1 = $5_1 + 168 | 0;
$16($2_1, $16_1, $13_1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
$4_1 = $5_1 + 40 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $3_1;
$3_1 = HEAP32[$5_1 + 44 >> 2];
HEAP32[$5_1 + 256 >> 2] = HEAP32[$5_1 + 40 >> 2];
HEAP32[$5_1 + 260 >> 2] = $3_1;
HEAP32[$5_1 + 148 >> 2] = 6;
HEAP32[$5_1 + 144 >> 2] = $5_1 + 256;
$3_1 = $5_1 + 240 | 0;
$34($3_1, 1051069, $5_1 + 144 | 0);
$44($6_1, 1, $17_1, $12_1, 1, $32_1, $3_1);
$227($2_1);
}
if (!$10_1) {
HEAP32[$5_1 + 264 >> 2] = HEAP32[$5_1 + 224 >> 2];
$2_1 = HEAP32[$5_1 + 220 >> 2];
HEAP32[$5_1 + 256 >> 2] = HEAP32[$5_1 + 216 >> 2];
HEAP32[$5_1 + 260 >> 2] = $2_1;
$44($6_1, 1, $17_1, $12_1, 1, $31_1, $5_1 + 256 | 0);
}
$3_1 = $5_1 + 168 | 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 24 >> 2] = $7_1;
HEAP32[$2_1 + 20 >> 2] = $10_1;
$4_1 = $5_1 + 228 | 0;
HEAP32[$2_1 + 16 >> 2] = HEAP32[$4_1 + 8 >> 2];
$9_1 = HEAP32[$4_1 + 4 >> 2];
$12_1 = HEAP32[$4_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $12_1;
HEAP32[$2_1 + 12 >> 2] = $9_1;
$9_1 = ($12_1 | 0) == -2147483648;
block64 : {
if (!(!$9_1 & ($10_1 & 1))) {
HEAP32[$3_1 >> 2] = -2147483648;
if ($9_1) {
break block64
}
$116($2_1 + 8 | 0, 1, 1);
break block64;
}
HEAP32[$3_1 + 12 >> 2] = $7_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
$7_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $7_1;
}
global$0 = $2_1 + 32 | 0;
$2_1 = HEAP32[$5_1 + 168 >> 2];
if (($2_1 | 0) != -2147483648) {
$3_1 = HEAP32[$5_1 + 172 >> 2];
HEAP32[$5_1 + 144 >> 2] = $2_1;
HEAP32[$5_1 + 148 >> 2] = $3_1;
$2_1 = HEAP32[$5_1 + 176 >> 2];
HEAP32[$5_1 + 152 >> 2] = $2_1;
$7_1 = HEAP32[$5_1 + 180 >> 2];
$2_1 = $106($6_1 + 152 | 0, HEAP32[$5_1 + 148 >> 2], $2_1);
$4_1 = $2_1 - 1 | 0;
$3_1 = HEAP32[$6_1 + 188 >> 2];
if (($4_1 | 0) == ($3_1 | 0)) {
$3_1 = $6_1 + 180 | 0;
if (($4_1 | 0) == HEAP32[$3_1 >> 2]) {
$174($3_1);
}
$3_1 = HEAP32[$6_1 + 184 >> 2] + Math_imul($4_1, 12) | 0;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 4;
HEAP32[$6_1 + 188 >> 2] = $2_1;
} else {
$2_1 = $3_1;
}
if ($2_1 >>> 0 > $4_1 >>> 0) {
$57(HEAP32[$6_1 + 184 >> 2] + Math_imul($4_1, 12) | 0, $7_1);
}
$116($5_1 + 144 | 0, 1, 1);
}
$214($6_1);
HEAP32[$6_1 + 44 >> 2] = $28_1;
HEAP32[$6_1 + 40 >> 2] = $11_1;
HEAP32[$6_1 + 36 >> 2] = $8_1;
HEAP32[$6_1 + 32 >> 2] = $27_1;
HEAP32[$6_1 + 28 >> 2] = $18_1;
HEAP32[$6_1 + 24 >> 2] = $15_1;
HEAP32[$6_1 + 20 >> 2] = $20_1;
HEAP32[$6_1 + 16 >> 2] = $13_1;
HEAP32[$6_1 + 12 >> 2] = $16_1;
HEAP32[$6_1 + 8 >> 2] = HEAP32[$5_1 + 208 >> 2];
$2_1 = HEAP32[$5_1 + 204 >> 2];
HEAP32[$6_1 >> 2] = HEAP32[$5_1 + 200 >> 2];
HEAP32[$6_1 + 4 >> 2] = $2_1;
}
HEAP32[$6_1 >> 2] = 0;
global$0 = $5_1 + 272 | 0;
HEAP32[$1_1 + 736 >> 2] = 0;
}
HEAP32[$0_1 + 4 >> 2] = $25_1;
HEAP32[$0_1 >> 2] = $26_1;
global$0 = $22_1 + 16 | 0;
return;
}
$251(1052196);
wasm2js_trap();
}
function $49($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$4_1 = 20;
$2_1 = HEAP32[$0_1 + 4 >> 2];
$9_1 = $2_1;
$10_1 = HEAP32[$0_1 >> 2];
$0_1 = $2_1 >> 31;
$3_1 = $0_1;
$6_1 = $10_1 ^ $0_1;
$0_1 = $6_1 - $0_1 | 0;
$2_1 = ($2_1 ^ $3_1) - (($3_1 >>> 0 > $6_1 >>> 0) + $3_1 | 0) | 0;
$5_1 = $2_1;
if (!$2_1 & $0_1 >>> 0 >= 1e3 | $2_1) {
while (1) {
$11_1 = ($7_1 + 12 | 0) + $4_1 | 0;
$8_1 = $11_1 - 4 | 0;
$6_1 = $0_1;
$2_1 = $5_1;
$0_1 = __wasm_i64_udiv($0_1, $2_1, 1e4, 0);
$5_1 = i64toi32_i32$HIGH_BITS;
$12_1 = $6_1 - __wasm_i64_mul($0_1, $5_1, 1e4, 0) | 0;
$13_1 = (($12_1 & 65535) >>> 0) / 100 | 0;
$3_1 = $13_1 << 1;
$3_1 = HEAPU8[$3_1 + 1066959 | 0] | HEAPU8[$3_1 + 1066960 | 0] << 8;
HEAP8[$8_1 | 0] = $3_1;
HEAP8[$8_1 + 1 | 0] = $3_1 >>> 8;
$8_1 = $11_1 - 2 | 0;
$3_1 = ($12_1 - Math_imul($13_1, 100) & 65535) << 1;
$3_1 = HEAPU8[$3_1 + 1066959 | 0] | HEAPU8[$3_1 + 1066960 | 0] << 8;
HEAP8[$8_1 | 0] = $3_1;
HEAP8[$8_1 + 1 | 0] = $3_1 >>> 8;
$4_1 = $4_1 - 4 | 0;
if (!$2_1 & $6_1 >>> 0 > 9999999 | $2_1) {
continue
}
break;
}
}
if (!$5_1 & $0_1 >>> 0 > 9 | $5_1) {
$4_1 = $4_1 - 2 | 0;
$6_1 = $4_1 + ($7_1 + 12 | 0) | 0;
$5_1 = $0_1;
$0_1 = (($0_1 & 65535) >>> 0) / 100 | 0;
$2_1 = ($5_1 - Math_imul($0_1, 100) & 65535) << 1;
$2_1 = HEAPU8[$2_1 + 1066959 | 0] | HEAPU8[$2_1 + 1066960 | 0] << 8;
HEAP8[$6_1 | 0] = $2_1;
HEAP8[$6_1 + 1 | 0] = $2_1 >>> 8;
$5_1 = 0;
}
if (!(!($0_1 | $5_1) & ($9_1 | $10_1) != 0)) {
$4_1 = $4_1 - 1 | 0;
HEAP8[$4_1 + ($7_1 + 12 | 0) | 0] = HEAPU8[($0_1 << 1) + 1066960 | 0];
}
$0_1 = $9_1;
if (($0_1 | 0) > 0) {
$0_1 = 1;
} else {
$0_1 = ($0_1 | 0) >= 0;
}
$0_1 = $8($1_1, $0_1, 1, 0, ($7_1 + 12 | 0) + $4_1 | 0, 20 - $4_1 | 0);
global$0 = $7_1 + 32 | 0;
return $0_1 | 0;
}
function $50($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$3_1 = 10;
$8_1 = HEAP32[$0_1 >> 2];
$0_1 = $8_1 >> 31;
$0_1 = ($0_1 ^ $8_1) - $0_1 | 0;
if ($0_1 >>> 0 >= 1e3) {
while (1) {
$2_1 = ($5_1 + 6 | 0) + $3_1 | 0;
$4_1 = $2_1 - 4 | 0;
$6_1 = $0_1;
$0_1 = ($0_1 >>> 0) / 1e4 | 0;
$9_1 = $6_1 - Math_imul($0_1, 1e4) | 0;
$10_1 = (($9_1 & 65535) >>> 0) / 100 | 0;
$7_1 = $10_1 << 1;
$7_1 = HEAPU8[$7_1 + 1066959 | 0] | HEAPU8[$7_1 + 1066960 | 0] << 8;
HEAP8[$4_1 | 0] = $7_1;
HEAP8[$4_1 + 1 | 0] = $7_1 >>> 8;
$2_1 = $2_1 - 2 | 0;
$4_1 = ($9_1 - Math_imul($10_1, 100) & 65535) << 1;
$4_1 = HEAPU8[$4_1 + 1066959 | 0] | HEAPU8[$4_1 + 1066960 | 0] << 8;
HEAP8[$2_1 | 0] = $4_1;
HEAP8[$2_1 + 1 | 0] = $4_1 >>> 8;
$3_1 = $3_1 - 4 | 0;
if ($6_1 >>> 0 > 9999999) {
continue
}
break;
}
}
if ($0_1 >>> 0 > 9) {
$3_1 = $3_1 - 2 | 0;
$6_1 = $3_1 + ($5_1 + 6 | 0) | 0;
$2_1 = $0_1;
$0_1 = (($0_1 & 65535) >>> 0) / 100 | 0;
$2_1 = ($2_1 - Math_imul($0_1, 100) & 65535) << 1;
$2_1 = HEAPU8[$2_1 + 1066959 | 0] | HEAPU8[$2_1 + 1066960 | 0] << 8;
HEAP8[$6_1 | 0] = $2_1;
HEAP8[$6_1 + 1 | 0] = $2_1 >>> 8;
}
if (!($0_1 ? 0 : $8_1)) {
$3_1 = $3_1 - 1 | 0;
HEAP8[$3_1 + ($5_1 + 6 | 0) | 0] = HEAPU8[($0_1 << 1) + 1066960 | 0];
}
$0_1 = $8($1_1, ($8_1 ^ -1) >>> 31 | 0, 1, 0, ($5_1 + 6 | 0) + $3_1 | 0, 10 - $3_1 | 0);
global$0 = $5_1 + 16 | 0;
return $0_1 | 0;
}
function $51($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = $2_1 >>> 12 | 0;
block : {
if ($3_1 >>> 0 >= HEAPU32[$1_1 + 8 >> 2]) {
$1_1 = 0;
$2_1 = 1;
break block;
}
$1_1 = HEAP32[$1_1 + 4 >> 2] + Math_imul($3_1, 24) | 0;
$4_1 = $2_1 & 4095;
block1 : {
if (!$4_1) {
$5_1 = HEAP32[$1_1 + 20 >> 2];
$3_1 = 0;
break block1;
}
$5_1 = HEAP32[$1_1 + 20 >> 2];
$2_1 = $4_1 - 1 | 0;
$3_1 = 0;
if ($5_1 >>> 0 <= $2_1 >>> 0) {
break block1
}
$3_1 = HEAP32[HEAP32[$1_1 + 16 >> 2] + ($2_1 << 2) >> 2];
}
$2_1 = 0;
if ($4_1 >>> 0 < $5_1 >>> 0) {
$6_1 = HEAP32[HEAP32[$1_1 + 16 >> 2] + ($4_1 << 2) >> 2];
}
block2 : {
if ($3_1 >>> 0 > $6_1 >>> 0) {
break block2
}
$4_1 = HEAP32[$1_1 + 8 >> 2];
$5_1 = HEAP32[$1_1 + 4 >> 2];
block3 : {
if (!$3_1) {
break block3
}
if ($3_1 >>> 0 >= $4_1 >>> 0) {
if (($3_1 | 0) != ($4_1 | 0)) {
break block2
}
break block3;
}
if (HEAP8[$3_1 + $5_1 | 0] <= -65) {
break block2
}
}
block4 : {
if (!$6_1) {
break block4
}
if ($4_1 >>> 0 <= $6_1 >>> 0) {
if (($4_1 | 0) == ($6_1 | 0)) {
break block4
}
break block2;
}
if (HEAP8[$5_1 + $6_1 | 0] < -64) {
break block2
}
}
$2_1 = $3_1 + $5_1 | 0;
$1_1 = $6_1 - $3_1 | 0;
}
$1_1 = $2_1 ? $1_1 : 0;
$2_1 = $2_1 ? $2_1 : 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
}
function $52($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
block : {
if ($0_1 >>> 0 <= $2_1 >>> 0) {
if ($1_1 >>> 0 > $2_1 >>> 0) {
break block
}
if ($0_1 >>> 0 <= $1_1 >>> 0) {
break block
}
HEAP32[$4_1 + 8 >> 2] = $0_1;
HEAP32[$4_1 + 12 >> 2] = $1_1;
HEAP32[$4_1 + 24 >> 2] = $4_1 + 12;
HEAP32[$4_1 + 28 >> 2] = 5;
HEAP32[$4_1 + 16 >> 2] = $4_1 + 8;
HEAP32[$4_1 + 20 >> 2] = 5;
$195(1049079, $4_1 + 16 | 0, $3_1);
wasm2js_trap();
}
HEAP32[$4_1 + 8 >> 2] = $0_1;
HEAP32[$4_1 + 12 >> 2] = $2_1;
HEAP32[$4_1 + 24 >> 2] = $4_1 + 12;
HEAP32[$4_1 + 28 >> 2] = 5;
HEAP32[$4_1 + 16 >> 2] = $4_1 + 8;
HEAP32[$4_1 + 20 >> 2] = 5;
$195(1049291, $4_1 + 16 | 0, $3_1);
wasm2js_trap();
}
HEAP32[$4_1 + 8 >> 2] = $1_1;
HEAP32[$4_1 + 12 >> 2] = $2_1;
HEAP32[$4_1 + 24 >> 2] = $4_1 + 12;
HEAP32[$4_1 + 28 >> 2] = 5;
HEAP32[$4_1 + 16 >> 2] = $4_1 + 8;
HEAP32[$4_1 + 20 >> 2] = 5;
$195(1049348, $4_1 + 16 | 0, $3_1);
wasm2js_trap();
}
function $53($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = $2_1 + 3 & -4;
block1 : {
block2 : {
block : {
if (($4_1 | 0) == ($2_1 | 0)) {
$8_1 = $3_1 - 8 | 0;
$4_1 = 0;
break block;
}
$4_1 = $4_1 - $2_1 | 0;
$4_1 = $3_1 >>> 0 < $4_1 >>> 0 ? $3_1 : $4_1;
if ($3_1) {
$6_1 = $1_1 & 255;
$7_1 = 1;
while (1) {
if (($6_1 | 0) == HEAPU8[$2_1 + $5_1 | 0]) {
break block1
}
$5_1 = $5_1 + 1 | 0;
if (($5_1 | 0) != ($4_1 | 0)) {
continue
}
break;
}     }
$8_1 = $3_1 - 8 | 0;
if ($8_1 >>> 0 < $4_1 >>> 0) {
break block2
}
}
$5_1 = Math_imul($1_1 & 255, 16843009);
while (1) {
$7_1 = $2_1 + $4_1 | 0;
$6_1 = HEAP32[$7_1 >> 2] ^ $5_1;
$9_1 = 16843008 - $6_1 | $6_1;
$6_1 = HEAP32[$7_1 + 4 >> 2] ^ $5_1;
if (($9_1 & (16843008 - $6_1 | $6_1) & -2139062144) != -2139062144) {
break block2
}
$4_1 = $4_1 + 8 | 0;
if ($8_1 >>> 0 >= $4_1 >>> 0) {
continue
}
break;
}   }
if (($3_1 | 0) != ($4_1 | 0)) {
$5_1 = $1_1 & 255;
$7_1 = 1;
while (1) {
if (HEAPU8[$2_1 + $4_1 | 0] == ($5_1 | 0)) {
$5_1 = $4_1;
break block1;
}
$4_1 = $4_1 + 1 | 0;
if (($4_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}   }
$7_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $5_1;
HEAP32[$0_1 >> 2] = $7_1;
}
function $54($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$3_1 = 10;
$8_1 = HEAP32[$0_1 >> 2];
$0_1 = $8_1;
if ($0_1 >>> 0 >= 1e3) {
while (1) {
$2_1 = ($5_1 + 6 | 0) + $3_1 | 0;
$4_1 = $2_1 - 4 | 0;
$6_1 = $0_1;
$0_1 = ($0_1 >>> 0) / 1e4 | 0;
$9_1 = $6_1 - Math_imul($0_1, 1e4) | 0;
$10_1 = (($9_1 & 65535) >>> 0) / 100 | 0;
$7_1 = $10_1 << 1;
$7_1 = HEAPU8[$7_1 + 1066959 | 0] | HEAPU8[$7_1 + 1066960 | 0] << 8;
HEAP8[$4_1 | 0] = $7_1;
HEAP8[$4_1 + 1 | 0] = $7_1 >>> 8;
$2_1 = $2_1 - 2 | 0;
$4_1 = ($9_1 - Math_imul($10_1, 100) & 65535) << 1;
$4_1 = HEAPU8[$4_1 + 1066959 | 0] | HEAPU8[$4_1 + 1066960 | 0] << 8;
HEAP8[$2_1 | 0] = $4_1;
HEAP8[$2_1 + 1 | 0] = $4_1 >>> 8;
$3_1 = $3_1 - 4 | 0;
if ($6_1 >>> 0 > 9999999) {
continue
}
break;
}
}
if ($0_1 >>> 0 > 9) {
$3_1 = $3_1 - 2 | 0;
$6_1 = $3_1 + ($5_1 + 6 | 0) | 0;
$2_1 = $0_1;
$0_1 = (($0_1 & 65535) >>> 0) / 100 | 0;
$2_1 = ($2_1 - Math_imul($0_1, 100) & 65535) << 1;
$2_1 = HEAPU8[$2_1 + 1066959 | 0] | HEAPU8[$2_1 + 1066960 | 0] << 8;
HEAP8[$6_1 | 0] = $2_1;
HEAP8[$6_1 + 1 | 0] = $2_1 >>> 8;
}
if (!($0_1 ? 0 : $8_1)) {
$3_1 = $3_1 - 1 | 0;
HEAP8[$3_1 + ($5_1 + 6 | 0) | 0] = HEAPU8[($0_1 << 1) + 1066960 | 0];
}
$0_1 = $8($1_1, 1, 1, 0, ($5_1 + 6 | 0) + $3_1 | 0, 10 - $3_1 | 0);
global$0 = $5_1 + 16 | 0;
return $0_1 | 0;
}
function $55($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = $5_1;
$4_1 = 1;
block : {
if ($1_1 >>> 0 < 128) {
break block
}
$4_1 = 2;
if ($1_1 >>> 0 < 2048) {
break block
}
$4_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
if ($4_1 >>> 0 > HEAP32[$0_1 >> 2] - $5_1 >>> 0) {
$182($0_1, $5_1, $4_1, 1, 1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
}
$2_1 = HEAP32[$0_1 + 4 >> 2] + $3_1 | 0;
block1 : {
if ($1_1 >>> 0 >= 128) {
$6_1 = $1_1 & 63 | -128;
$3_1 = $1_1 >>> 6 | 0;
if ($1_1 >>> 0 < 2048) {
HEAP8[$2_1 + 1 | 0] = $6_1;
HEAP8[$2_1 | 0] = $3_1 | 192;
break block1;
}
$7_1 = $1_1 >>> 12 | 0;
$3_1 = $3_1 & 63 | -128;
if ($1_1 >>> 0 <= 65535) {
HEAP8[$2_1 + 2 | 0] = $6_1;
HEAP8[$2_1 + 1 | 0] = $3_1;
HEAP8[$2_1 | 0] = $7_1 | 224;
break block1;
}
HEAP8[$2_1 + 3 | 0] = $6_1;
HEAP8[$2_1 + 2 | 0] = $3_1;
HEAP8[$2_1 + 1 | 0] = $7_1 & 63 | -128;
HEAP8[$2_1 | 0] = $1_1 >>> 18 | -16;
break block1;
}
HEAP8[$2_1 | 0] = $1_1;
}
HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
return 0;
}
function $56($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = $5_1;
$4_1 = 1;
block : {
if ($1_1 >>> 0 < 128) {
break block
}
$4_1 = 2;
if ($1_1 >>> 0 < 2048) {
break block
}
$4_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
if ($4_1 >>> 0 > HEAP32[$0_1 >> 2] - $5_1 >>> 0) {
$91($0_1, $5_1, $4_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
}
$2_1 = HEAP32[$0_1 + 4 >> 2] + $3_1 | 0;
block1 : {
if ($1_1 >>> 0 >= 128) {
$6_1 = $1_1 & 63 | -128;
$3_1 = $1_1 >>> 6 | 0;
if ($1_1 >>> 0 < 2048) {
HEAP8[$2_1 + 1 | 0] = $6_1;
HEAP8[$2_1 | 0] = $3_1 | 192;
break block1;
}
$7_1 = $1_1 >>> 12 | 0;
$3_1 = $3_1 & 63 | -128;
if ($1_1 >>> 0 <= 65535) {
HEAP8[$2_1 + 2 | 0] = $6_1;
HEAP8[$2_1 + 1 | 0] = $3_1;
HEAP8[$2_1 | 0] = $7_1 | 224;
break block1;
}
HEAP8[$2_1 + 3 | 0] = $6_1;
HEAP8[$2_1 + 2 | 0] = $3_1;
HEAP8[$2_1 + 1 | 0] = $7_1 & 63 | -128;
HEAP8[$2_1 | 0] = $1_1 >>> 18 | -16;
break block1;
}
HEAP8[$2_1 | 0] = $1_1;
}
HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
return 0;
}
function $57($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$4_1 = $87($1_1);
$2_1 = ($4_1 >>> 0) / 12 | 0;
$138($5_1 + 8 | 0, $2_1 + 1 | 0, ($4_1 - Math_imul($2_1, 12) | 0) + 1 | 0, 1);
block5 : {
block : {
block4 : {
$2_1 = $1_1 - (HEAP32[$5_1 + 8 >> 2] & 1 ? HEAP32[$5_1 + 12 >> 2] : 1) | 0;
$1_1 = $1_1 >>> 0 >= $2_1 >>> 0 ? $2_1 : 0;
if ($1_1 >>> 0 <= 31) {
$6_1 = 1 << $1_1;
$2_1 = HEAP32[$0_1 + 4 >> 2];
block3 : {
block1 : {
block2 : {
$1_1 = HEAP32[$0_1 + 8 >> 2];
switch ($1_1 | 0) {
case 0:
break block;
case 1:
break block1;
default:
break block2;
}        }
while (1) {
$8_1 = $3_1;
$7_1 = $1_1 >>> 1 | 0;
$3_1 = $7_1 + $3_1 | 0;
$3_1 = HEAPU32[($3_1 << 3) + $2_1 >> 2] > $4_1 >>> 0 ? $8_1 : $3_1;
$1_1 = $1_1 - $7_1 | 0;
if ($1_1 >>> 0 > 1) {
continue
}
break;
}        $2_1 = ($3_1 << 3) + $2_1 | 0;
$1_1 = HEAP32[$2_1 >> 2];
if (($4_1 | 0) == ($1_1 | 0)) {
break block3
}
break block4;
}
$1_1 = HEAP32[$2_1 >> 2];
if (($4_1 | 0) != ($1_1 | 0)) {
break block4
}
}
HEAP32[$2_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2] | $6_1;
break block5;
}
$195(1067251, 71, 1052164);
wasm2js_trap();
}
$1_1 = ($1_1 >>> 0 < $4_1 >>> 0) + $3_1 | 0;
}
block7 : {
$2_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1 >>> 0 >= $1_1 >>> 0) {
if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
$177($0_1);
}
$3_1 = HEAP32[$0_1 + 4 >> 2] + ($1_1 << 3) | 0;
block6 : {
if ($1_1 >>> 0 >= $2_1 >>> 0) {
break block6
}
$1_1 = $2_1 - $1_1 << 3;
if (!$1_1) {
break block6
}
wasm2js_memory_copy($3_1 + 8 | 0, $3_1, $1_1);
}
HEAP32[$3_1 + 4 >> 2] = $6_1;
HEAP32[$3_1 >> 2] = $4_1;
HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
break block7;
}
$157($1_1, $2_1, 1052180);
wasm2js_trap();
}
}
global$0 = $5_1 + 16 | 0;
}
function $58($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = HEAP32[$0_1 + 8 >> 2];
$3_1 = $5_1;
$4_1 = 1;
block : {
if ($1_1 >>> 0 < 128) {
break block
}
$4_1 = 2;
if ($1_1 >>> 0 < 2048) {
break block
}
$4_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
if ($4_1 >>> 0 > HEAP32[$0_1 >> 2] - $5_1 >>> 0) {
$102($0_1, $5_1, $4_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
}
$2_1 = HEAP32[$0_1 + 4 >> 2] + $3_1 | 0;
block1 : {
if ($1_1 >>> 0 >= 128) {
$6_1 = $1_1 & 63 | -128;
$3_1 = $1_1 >>> 6 | 0;
if ($1_1 >>> 0 < 2048) {
HEAP8[$2_1 + 1 | 0] = $6_1;
HEAP8[$2_1 | 0] = $3_1 | 192;
break block1;
}
$7_1 = $1_1 >>> 12 | 0;
$3_1 = $3_1 & 63 | -128;
if ($1_1 >>> 0 <= 65535) {
HEAP8[$2_1 + 2 | 0] = $6_1;
HEAP8[$2_1 + 1 | 0] = $3_1;
HEAP8[$2_1 | 0] = $7_1 | 224;
break block1;
}
HEAP8[$2_1 + 3 | 0] = $6_1;
HEAP8[$2_1 + 2 | 0] = $3_1;
HEAP8[$2_1 + 1 | 0] = $7_1 & 63 | -128;
HEAP8[$2_1 | 0] = $1_1 >>> 18 | -16;
break block1;
}
HEAP8[$2_1 | 0] = $1_1;
}
HEAP32[$0_1 + 8 >> 2] = $5_1 + $4_1;
return 0;
}
function $59($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0.0, $8_1 = 0.0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$7_1 = +($3_1 >>> 0) + +($4_1 >>> 0) * 4294967296.0;
block4 : {
block : {
block3 : {
block2 : {
block1 : {
$3_1 = $5_1 >> 31;
$3_1 = ($3_1 ^ $5_1) - $3_1 | 0;
if ($3_1 >>> 0 >= 309) {
while (1) {
if ($7_1 == 0.0) {
break block
}
if (($5_1 | 0) >= 0) {
break block1
}
$7_1 = $7_1 / 1.e+308;
$5_1 = $5_1 + 308 | 0;
$3_1 = $5_1 >> 31;
$3_1 = ($3_1 ^ $5_1) - $3_1 | 0;
if ($3_1 >>> 0 > 308) {
continue
}
break;
}
}
$8_1 = HEAPF64[($3_1 << 3) + 1054928 >> 3];
if (($5_1 | 0) >= 0) {
break block2
}
$7_1 = $7_1 / $8_1;
break block;
}
HEAP32[$6_1 + 20 >> 2] = 14;
$198($6_1, $1_1 + 12 | 0);
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $197($6_1 + 20 | 0, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block3;
}
$7_1 = $7_1 * $8_1;
if (Math_abs($7_1) != Infinity) {
break block
}
HEAP32[$6_1 + 20 >> 2] = 14;
$198($6_1 + 8 | 0, $1_1 + 12 | 0);
(wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $197($6_1 + 20 | 0, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
}
$1_1 = 1;
break block4;
}
HEAPF64[$0_1 + 8 >> 3] = $2_1 ? $7_1 : -$7_1;
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $6_1 + 32 | 0;
}
function $60($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
$5_1 = global$0 + -64 | 0;
global$0 = $5_1;
$6_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 8 >> 2];
$10_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 + 24 >> 2] = HEAP32[$1_1 + 20 >> 2];
$9_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 20 >> 2] = $9_1;
$9_1 = HEAP32[$1_1 + 40 >> 2];
HEAP32[$5_1 + 40 >> 2] = HEAP32[$1_1 + 36 >> 2];
HEAP32[$5_1 + 44 >> 2] = $9_1;
HEAP32[$5_1 + 48 >> 2] = HEAP32[$1_1 + 44 >> 2];
$9_1 = HEAP32[$1_1 + 48 >> 2];
$12_1 = HEAP32[$1_1 + 52 >> 2];
$4_1 = $8_1 - $10_1 | 0;
$11_1 = HEAP32[$1_1 + 32 >> 2];
$3_1 = HEAP32[$1_1 + 28 >> 2];
$13_1 = HEAP32[$1_1 + 24 >> 2];
$2_1 = $13_1 & 1 ? $11_1 - $3_1 | 0 : 0;
$1_1 = $4_1 + $2_1 | 0;
$220($0_1, $6_1 & 1 ? ($1_1 >>> 0 < $4_1 >>> 0 ? -1 : $1_1) : $2_1);
HEAP32[$5_1 + 56 >> 2] = $12_1;
HEAP32[$5_1 + 52 >> 2] = $9_1;
HEAP32[$5_1 + 36 >> 2] = $11_1;
HEAP32[$5_1 + 32 >> 2] = $3_1;
HEAP32[$5_1 + 28 >> 2] = $13_1;
HEAP32[$5_1 + 12 >> 2] = $8_1;
HEAP32[$5_1 + 8 >> 2] = $10_1;
HEAP32[$5_1 + 4 >> 2] = $6_1;
HEAP32[$5_1 + 60 >> 2] = $0_1;
if (($6_1 | 0) == 1) {
$94($5_1 + 8 | 0, $5_1 + 60 | 0);
}
if ($9_1) {
$11_1 = $5_1 + 60 | 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
$0_1 = $9_1;
block : {
if (($0_1 | 0) == ($12_1 | 0)) {
break block
}
$9_1 = $8_1 + 8 | 0;
while (1) {
block3 : {
block6 : {
block1 : {
$3_1 = HEAP8[$0_1 | 0];
if (($3_1 | 0) >= 0) {
$0_1 = $0_1 + 1 | 0;
$1_1 = $3_1 & 255;
break block1;
}
$1_1 = HEAPU8[$0_1 + 1 | 0] & 63;
$2_1 = $3_1 & 31;
block2 : {
if ($3_1 >>> 0 <= 4294967263) {
$1_1 = $1_1 | $2_1 << 6;
$0_1 = $0_1 + 2 | 0;
break block2;
}
$1_1 = HEAPU8[$0_1 + 2 | 0] & 63 | $1_1 << 6;
if ($3_1 >>> 0 < 4294967280) {
$1_1 = $1_1 | $2_1 << 12;
$0_1 = $0_1 + 3 | 0;
break block2;
}
$1_1 = $2_1 << 18 & 1835008 | (HEAPU8[$0_1 + 3 | 0] & 63 | $1_1 << 6);
if (($1_1 | 0) == 1114112) {
break block
}
$0_1 = $0_1 + 4 | 0;
}
if ($1_1 >>> 0 < 128) {
break block1
}
if ($1_1 >>> 0 <= 169) {
break block3
}
$10_1 = 0;
$2_1 = $1_1 >>> 0 >= 92729 ? 25 : 0;
$3_1 = $2_1 + 13 | 0;
$4_1 = $1_1 << 11;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1069132 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 6 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1069132 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 3 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1069132 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 2 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1069132 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 1 | 0;
$3_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1069132 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$2_1 = HEAP32[($3_1 << 2) + 1069132 >> 2] << 11;
$4_1 = ((($2_1 | 0) == ($4_1 | 0)) + ($2_1 >>> 0 < $4_1 >>> 0) | 0) + $3_1 | 0;
$2_1 = $4_1 << 2;
$3_1 = $2_1 + 1069132 | 0;
$6_1 = HEAP32[$2_1 + 1069132 >> 2] >>> 21 | 0;
$7_1 = 1519;
block4 : {
if ($4_1 >>> 0 <= 49) {
$7_1 = HEAP32[$3_1 + 4 >> 2] >>> 21 | 0;
if (!$4_1) {
break block4
}
}
$10_1 = HEAP32[$3_1 - 4 >> 2] & 2097151;
}
block5 : {
if (!(($6_1 ^ -1) + $7_1 | 0)) {
break block5
}
$3_1 = $1_1 - $10_1 | 0;
$2_1 = $7_1 - 1 | 0;
$7_1 = 0;
while (1) {
$7_1 = HEAPU8[$6_1 + 1063953 | 0] + $7_1 | 0;
if ($3_1 >>> 0 < $7_1 >>> 0) {
break block5
}
$6_1 = $6_1 + 1 | 0;
if (($2_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}        }
if ($6_1 & 1) {
break block6
}
if ($1_1 >>> 0 < 178) {
break block3
}
$10_1 = 0;
$2_1 = $1_1 >>> 0 >= 70736 ? 21 : 0;
$3_1 = $2_1 + 11 | 0;
$4_1 = $1_1 << 11;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1081164 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 5 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1081164 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 3 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1081164 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 1 | 0;
$2_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1081164 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 1 | 0;
$3_1 = $4_1 >>> 0 < HEAP32[($3_1 << 2) + 1081164 >> 2] << 11 >>> 0 ? $2_1 : $3_1;
$2_1 = HEAP32[($3_1 << 2) + 1081164 >> 2] << 11;
$4_1 = ((($2_1 | 0) == ($4_1 | 0)) + ($2_1 >>> 0 < $4_1 >>> 0) | 0) + $3_1 | 0;
$2_1 = $4_1 << 2;
$3_1 = $2_1 + 1081164 | 0;
$6_1 = HEAP32[$2_1 + 1081164 >> 2] >>> 21 | 0;
$7_1 = 291;
block7 : {
if ($4_1 >>> 0 <= 41) {
$7_1 = HEAP32[$3_1 + 4 >> 2] >>> 21 | 0;
if (!$4_1) {
break block7
}
}
$10_1 = HEAP32[$3_1 - 4 >> 2] & 2097151;
}
block8 : {
if (!(($6_1 ^ -1) + $7_1 | 0)) {
break block8
}
$3_1 = $1_1 - $10_1 | 0;
$2_1 = $7_1 - 1 | 0;
$7_1 = 0;
while (1) {
$7_1 = HEAPU8[$6_1 + 1066495 | 0] + $7_1 | 0;
if ($3_1 >>> 0 < $7_1 >>> 0) {
break block8
}
$6_1 = $6_1 + 1 | 0;
if (($2_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}        }
if (!($6_1 & 1)) {
break block3
}
break block6;
}
if ($1_1 - 48 >>> 0 < 10) {
break block6
}
if (($1_1 & 95) - 65 >>> 0 >= 26) {
break block3
}
}
$4_1 = $8_1 + 20 | 0;
block9 : {
if ($1_1 >>> 0 >= 128) {
$2_1 = $1_1 >>> 0 >= 7918 ? 731 : 0;
$3_1 = $2_1 + 365 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 183 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 91 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 46 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 23 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 11 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 6 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 3 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 1 | 0;
$2_1 = HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1;
$3_1 = $2_1 + 1 | 0;
$2_1 = (HEAPU32[($3_1 << 3) + 1069336 >> 2] > $1_1 >>> 0 ? $2_1 : $3_1) << 3;
if (HEAP32[$2_1 + 1069336 >> 2] != ($1_1 | 0)) {
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 0;
HEAP32[$4_1 >> 2] = $1_1;
break block9;
}
HEAP32[$4_1 + 8 >> 2] = 0;
$2_1 = HEAP32[($2_1 + 1069336 | 0) + 4 >> 2];
$1_1 = ($2_1 ^ 55296) - 1114112 >>> 0 < 4293855232;
HEAP32[$4_1 + 4 >> 2] = $1_1 ? 775 : 0;
HEAP32[$4_1 >> 2] = $1_1 ? 105 : $2_1;
break block9;
}
HEAP32[$4_1 + 4 >> 2] = 0;
HEAP32[$4_1 + 8 >> 2] = 0;
HEAP32[$4_1 >> 2] = ($1_1 - 65 >>> 0 < 26 ? 32 : 0) | $1_1;
}
$1_1 = HEAP32[$8_1 + 24 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$8_1 + 20 >> 2];
HEAP32[$9_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$8_1 + 28 >> 2];
HEAP32[$9_1 + 8 >> 2] = $1_1;
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = $1_1 ? 3 : HEAP32[$8_1 + 24 >> 2] ? 2 : 1;
$94($8_1, $11_1);
}
if (($0_1 | 0) != ($12_1 | 0)) {
continue
}
break;
}   }
global$0 = $8_1 + 32 | 0;
}
if (($13_1 | 0) == 1) {
$94($5_1 + 32 | 0, $5_1 + 60 | 0);
}
global$0 = $5_1 - -64 | 0;
}
function $61($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$7_1 = 1;
$6_1 = 4;
$2_1 = __wasm_i64_mul($4_1, 0, $2_1, 0);
block6 : {
block : {
if (i64toi32_i32$HIGH_BITS) {
break block
}
if (-2147483648 - $3_1 >>> 0 < $2_1 >>> 0) {
break block
}
$6_1 = 0;
$8_1 = $5_1 + 12 | 0;
block1 : {
if (!$4_1) {
break block1
}
$9_1 = HEAP32[$1_1 >> 2];
if (!$9_1) {
break block1
}
HEAP32[$5_1 + 12 >> 2] = $3_1;
$6_1 = Math_imul($4_1, $9_1);
$4_1 = HEAP32[$1_1 + 4 >> 2];
$8_1 = $5_1 + 8 | 0;
}
HEAP32[$8_1 >> 2] = $6_1;
block5 : {
block4 : {
block3 : {
block2 : {
if (HEAP32[$5_1 + 12 >> 2]) {
$1_1 = HEAP32[$5_1 + 8 >> 2];
if (!$1_1) {
if ($2_1) {
break block2
}
$4_1 = $3_1;
break block3;
}
$4_1 = $4($4_1, $1_1, $3_1, $2_1);
break block3;
}
if ($2_1) {
break block2
}
$4_1 = $3_1;
break block4;
}
$4_1 = $226($2_1, $3_1);
}
if ($4_1) {
break block4
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
break block5;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
$7_1 = 0;
}
$6_1 = 8;
break block6;
}
$2_1 = 0;
}
HEAP32[$0_1 + $6_1 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $7_1;
global$0 = $5_1 + 16 | 0;
}
function $62($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$7_1 = HEAP32[$0_1 + 8 >> 2];
$4_1 = $0_1;
$4_1 = $0_1;
$3_1 = $1_1 >>> 0 < 128;
$0_1 = 1;
block : {
if ($3_1) {
break block
}
$0_1 = 2;
if ($1_1 >>> 0 < 2048) {
break block
}
$0_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
}
$220($4_1, $0_1);
$2_1 = HEAP32[$4_1 + 4 >> 2] + HEAP32[$4_1 + 8 >> 2] | 0;
block1 : {
if (!$3_1) {
$3_1 = $1_1 & 63 | -128;
$5_1 = $1_1 >>> 6 | 0;
if ($1_1 >>> 0 < 2048) {
HEAP8[$2_1 + 1 | 0] = $3_1;
HEAP8[$2_1 | 0] = $5_1 | 192;
break block1;
}
$6_1 = $1_1 >>> 12 | 0;
$5_1 = $5_1 & 63 | -128;
if ($1_1 >>> 0 <= 65535) {
HEAP8[$2_1 + 2 | 0] = $3_1;
HEAP8[$2_1 + 1 | 0] = $5_1;
HEAP8[$2_1 | 0] = $6_1 | 224;
break block1;
}
HEAP8[$2_1 + 3 | 0] = $3_1;
HEAP8[$2_1 + 2 | 0] = $5_1;
HEAP8[$2_1 + 1 | 0] = $6_1 & 63 | -128;
HEAP8[$2_1 | 0] = $1_1 >>> 18 | -16;
break block1;
}
HEAP8[$2_1 | 0] = $1_1;
}
HEAP32[$4_1 + 8 >> 2] = $0_1 + $7_1;
return 0;
}
function $63($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$6_1 = HEAP32[$1_1 + 4 >> 2];
$5_1 = HEAP32[$1_1 >> 2];
block : {
while (1) {
if (($4_1 | 0) == ($6_1 | 0)) {
$4_1 = $6_1;
break block;
}
if ((HEAPU8[$4_1 + $5_1 | 0] - 48 & 255) >>> 0 > 9) {
break block
}
$4_1 = $4_1 + 1 | 0;
if (($4_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}   $4_1 = $3_1;
}
block4 : {
block2 : {
block3 : {
block1 : {
if ($4_1 >>> 0 > $6_1 >>> 0) {
break block1
}
if ($2_1 >>> 0 > $4_1 >>> 0) {
break block1
}
HEAP32[$1_1 + 4 >> 2] = $6_1 - $4_1;
HEAP32[$1_1 >> 2] = $4_1 + $5_1;
$3_1 = 0;
while (1) {
$1_1 = __wasm_i64_mul($3_1, 0, 10, 0);
if (i64toi32_i32$HIGH_BITS) {
break block2
}
$2_1 = HEAPU8[$5_1 | 0];
if ($2_1 >>> 0 <= 47) {
break block3
}
$3_1 = $1_1 + ($2_1 - 48 & 255) | 0;
if ($1_1 >>> 0 > $3_1 >>> 0) {
break block4
}
$7_1 = 1;
$5_1 = $5_1 + 1 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
}     }
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $7_1;
return;
}
$254(1052352);
wasm2js_trap();
}
$252(1052336);
wasm2js_trap();
}
$251(1052336);
wasm2js_trap();
}
function $64($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
block2 : {
block : {
switch (HEAP32[$0_1 >> 2] - 1 | 0) {
case 1:
HEAP32[$2_1 + 12 >> 2] = $0_1 + 8;
HEAP32[$2_1 + 4 >> 2] = $0_1 + 4;
HEAP32[$2_1 + 28 >> 2] = 12;
HEAP32[$2_1 + 20 >> 2] = 13;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 4;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 12;
$3_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1051101, $2_1 + 16 | 0);
break block2;
case 0:
break block;
default:
break block2;
}   }
if (HEAP32[HEAP32[$0_1 + 4 >> 2] >> 2]) {
HEAP32[$2_1 + 12 >> 2] = $0_1 + 4;
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 4 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 8 >> 2] = $3_1;
HEAP32[$2_1 + 28 >> 2] = 6;
HEAP32[$2_1 + 20 >> 2] = 13;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 4;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 12;
$3_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1048951, $2_1 + 16 | 0);
break block2;
}
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 4 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 8 >> 2] = $3_1;
HEAP32[$2_1 + 20 >> 2] = 6;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 4;
$3_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1049571, $2_1 + 16 | 0);
}
global$0 = $2_1 + 32 | 0;
return $3_1;
}
function $65($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$0_1 = HEAP32[$0_1 >> 2];
block1 : {
block : {
$2_1 = HEAP32[$1_1 + 8 >> 2];
if (!($2_1 & 33554432)) {
if ($2_1 & 67108864) {
break block
}
$0_1 = $54($0_1, $1_1);
break block1;
}
$2_1 = HEAP32[$0_1 >> 2];
$0_1 = 0;
while (1) {
HEAP8[($0_1 + $3_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1066786 | 0];
$0_1 = $0_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}    $0_1 = $8($1_1, 1, 1081338, 2, ($0_1 + $3_1 | 0) + 16 | 0, 0 - $0_1 | 0);
break block1;
}
$2_1 = HEAP32[$0_1 >> 2];
$0_1 = 0;
while (1) {
HEAP8[($0_1 + $3_1 | 0) + 15 | 0] = HEAPU8[($2_1 & 15) + 1081340 | 0];
$0_1 = $0_1 - 1 | 0;
$2_1 = $2_1 >>> 4 | 0;
if ($2_1) {
continue
}
break;
}   $0_1 = $8($1_1, 1, 1081338, 2, ($0_1 + $3_1 | 0) + 16 | 0, 0 - $0_1 | 0);
}
global$0 = $3_1 + 16 | 0;
return $0_1 | 0;
}
function $66($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
block6 : {
block3 : {
block5 : {
block4 : {
block2 : {
block1 : {
block : {
$6_1 = HEAP32[$1_1 + 20 >> 2];
if ($6_1 >>> 0 < HEAPU32[$1_1 + 16 >> 2]) {
$6_1 = HEAPU8[$6_1 + HEAP32[$1_1 + 12 >> 2] | 0];
if (($6_1 | 0) == 46) {
break block
}
if (($6_1 | 0) == 69) {
break block1
}
if (($6_1 | 0) == 101) {
break block1
}
}
if (!$2_1) {
break block2
}
$7_1 = 1;
break block3;
}
$32($5_1, $1_1, $2_1, $3_1, $4_1, 0);
if (HEAP32[$5_1 >> 2]) {
break block4
}
break block5;
}
$29($5_1, $1_1, $2_1, $3_1, $4_1, 0);
if (!HEAP32[$5_1 >> 2]) {
break block5
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
break block6;
}
$1_1 = 0 - $3_1 | 0;
$2_1 = 0 - ((($3_1 | 0) != 0) + $4_1 | 0) | 0;
if (($2_1 | 0) < 0) {
$7_1 = 2;
$3_1 = $1_1;
$4_1 = $2_1;
break block3;
}
wasm2js_scratch_store_f64(+(+($3_1 >>> 0) + +($4_1 >>> 0) * 4294967296.0));
$1_1 = wasm2js_scratch_load_i32(1) | 0;
$3_1 = wasm2js_scratch_load_i32(0) | 0;
$4_1 = $1_1 | -2147483648;
break block3;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = 3;
HEAP32[$0_1 + 4 >> 2] = 0;
break block6;
}
$3_1 = HEAP32[$5_1 + 8 >> 2];
$4_1 = HEAP32[$5_1 + 12 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $3_1;
HEAP32[$0_1 + 12 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $7_1;
HEAP32[$0_1 + 4 >> 2] = 0;
}
global$0 = $5_1 + 16 | 0;
}
function $67($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = 0;
$3_1 = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$7_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = $7_1 + $3_1;
$5_1 = 80;
$4_1 = $2_1 + 4 | 0;
$8_1 = HEAP32[$4_1 + 8 >> 2];
$0_1 = HEAP32[$4_1 >> 2];
$10_1 = HEAP32[$4_1 + 4 >> 2];
block : {
while (1) {
if (($0_1 | 0) == ($10_1 | 0)) {
break block
}
$6_1 = $0_1;
$0_1 = $0_1 + 1 | 0;
HEAP32[$4_1 >> 2] = $0_1;
$9_1 = HEAP8[$6_1 | 0];
block1 : {
if (($9_1 | 0) >= 0) {
break block1
}
$0_1 = $6_1 + 2 | 0;
HEAP32[$4_1 >> 2] = $0_1;
if ($9_1 >>> 0 < 4294967264) {
break block1
}
$0_1 = $6_1 + 3 | 0;
HEAP32[$4_1 >> 2] = $0_1;
if ($9_1 >>> 0 < 4294967280) {
break block1
}
$0_1 = $6_1 + 4 | 0;
HEAP32[$4_1 >> 2] = $0_1;
}
$8_1 = ($0_1 - $6_1 | 0) + $8_1 | 0;
HEAP32[$4_1 + 8 >> 2] = $8_1;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}   $5_1 = 0;
}
block5 : {
block3 : {
block4 : {
block2 : {
if ($5_1) {
break block2
}
if (HEAP32[$2_1 + 8 >> 2] == HEAP32[$2_1 + 4 >> 2]) {
break block2
}
$0_1 = HEAP32[$2_1 + 12 >> 2];
if (!$0_1) {
break block3
}
if ($0_1 >>> 0 >= $7_1 >>> 0) {
if (($0_1 | 0) == ($7_1 | 0)) {
break block3
}
break block4;
}
if (HEAP8[$0_1 + $3_1 | 0] < -64) {
break block4
}
break block3;
}
$0_1 = FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], $3_1, $7_1) | 0;
break block5;
}
$3_1 = 0;
}
HEAP32[$2_1 + 20 >> 2] = $3_1 ? $0_1 : 0;
HEAP32[$2_1 + 16 >> 2] = $3_1 ? $3_1 : 1;
HEAP32[$2_1 + 28 >> 2] = 3;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 16;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1049573, $2_1 + 24 | 0);
}
global$0 = $2_1 + 32 | 0;
return $0_1 | 0;
}
function $68($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$6_1 = $4_1 + 12 | 0;
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1) {
HEAP32[$4_1 + 12 >> 2] = 1;
$7_1 = HEAP32[$1_1 + 4 >> 2];
$6_1 = $4_1 + 8 | 0;
$5_1 = $3_1;
}
HEAP32[$6_1 >> 2] = $5_1;
$5_1 = HEAP32[$4_1 + 12 >> 2];
block1 : {
if ($5_1) {
$3_1 = HEAP32[$4_1 + 8 >> 2];
block : {
if (!$2_1) {
if ($3_1) {
$141($7_1, $3_1);
}
HEAP32[$1_1 + 4 >> 2] = 1;
break block;
}
$6_1 = $2_1;
$3_1 = $4($7_1, $3_1, $5_1, $2_1);
if (!$3_1) {
break block1
}
HEAP32[$1_1 + 4 >> 2] = $3_1;
}
HEAP32[$1_1 >> 2] = $2_1;
}
$5_1 = -2147483647;
}
HEAP32[$0_1 + 4 >> 2] = $6_1;
HEAP32[$0_1 >> 2] = $5_1;
global$0 = $4_1 + 16 | 0;
}
function $69($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0.0, $7_1 = 0, $8_1 = 0.0, $9_1 = 0, $10_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$4_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$5_1 + 24 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$5_1 + 28 >> 2] = $4_1;
$4_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$5_1 + 20 >> 2] = $4_1;
$9_1 = $5_1 + 16 | 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
block1 : {
if (HEAP32[$1_1 >> 2] == -2147483646) {
$6_1 = HEAPF64[$1_1 + 8 >> 3];
wasm2js_scratch_store_f64(+$6_1);
$4_1 = wasm2js_scratch_load_i32(1) | 0;
wasm2js_scratch_load_i32(0) | 0;
block : {
if (($4_1 & 2147483647) >>> 0 > 2146435071) {
$46($3_1, $9_1, 1053688, 23);
$4_1 = 0;
break block;
}
HEAPF64[$5_1 + 8 >> 3] = $6_1;
$4_1 = 1;
}
HEAP32[$5_1 >> 2] = $4_1;
HEAP32[$5_1 + 4 >> 2] = 0;
$113($1_1);
break block1;
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$7_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $4_1;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = 8;
HEAP32[$4_1 + 16 >> 2] = 1053362;
$112($4_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 44 >> 2] = 3;
HEAP32[$4_1 + 36 >> 2] = 3;
HEAP32[$4_1 + 40 >> 2] = $4_1 + 24;
HEAP32[$4_1 + 32 >> 2] = $4_1 + 16;
$36($3_1, $9_1, 1049060, $4_1 + 32 | 0);
HEAP32[$5_1 >> 2] = 0;
HEAP32[$5_1 + 4 >> 2] = 0;
global$0 = $4_1 + 48 | 0;
$113($7_1);
}
global$0 = $7_1 + 16 | 0;
block2 : {
if (HEAP32[$5_1 >> 2] != 1 | HEAP32[$5_1 + 4 >> 2]) {
break block2
}
$6_1 = HEAPF64[$5_1 + 8 >> 3];
if ($6_1 - Math_trunc($6_1) == 0.0) {
$8_1 = Math_abs($6_1);
if (!($8_1 > 9007199254740991.0)) {
if ($8_1 < 9223372036854775808.0) {
$2_1 = ~~$6_1 >>> 0;
if ($8_1 >= 1.0) {
if ($6_1 > 0.0) {
$6_1 = Math_min(Math_floor($6_1 * 2.3283064365386963e-10), 4294967295.0);
} else {
$6_1 = Math_ceil(($6_1 - +(~~$6_1 >>> 0 >>> 0)) * 2.3283064365386963e-10);
}
$1_1 = ~~$6_1 >>> 0;
} else {
$1_1 = 0;
}
} else {
$2_1 = 0;
$1_1 = -2147483648;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 12 >> 2] = $1_1;
$10_1 = 1;
break block2;
}
$1_1 = $5_1 + 16 | 0;
$85($1_1, $6_1);
HEAP32[$5_1 + 4 >> 2] = 4;
HEAP32[$5_1 >> 2] = $1_1;
$36($3_1, $2_1, 1049525, $5_1);
$116($1_1, 1, 1);
break block2;
}
$1_1 = $5_1 + 16 | 0;
$85($1_1, $6_1);
HEAP32[$5_1 + 4 >> 2] = 4;
HEAP32[$5_1 >> 2] = $1_1;
$36($3_1, $2_1, 1049004, $5_1);
$116($1_1, 1, 1);
}
HEAP32[$0_1 >> 2] = $10_1;
HEAP32[$0_1 + 4 >> 2] = 0;
global$0 = $5_1 + 32 | 0;
}
function $70($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = 0;
$5_1 = $0_1;
$6_1 = $2_1 + 12 | 0;
block : {
if ($1_1 >>> 0 >= 128) {
$3_1 = $1_1 & 63 | -128;
$0_1 = $1_1 >>> 6 | 0;
if ($1_1 >>> 0 < 2048) {
HEAP8[$2_1 + 13 | 0] = $3_1;
HEAP8[$2_1 + 12 | 0] = $0_1 | 192;
$0_1 = 2;
break block;
}
$4_1 = $1_1 >>> 12 | 0;
$0_1 = $0_1 & 63 | -128;
if ($1_1 >>> 0 <= 65535) {
HEAP8[$2_1 + 14 | 0] = $3_1;
HEAP8[$2_1 + 13 | 0] = $0_1;
HEAP8[$2_1 + 12 | 0] = $4_1 | 224;
$0_1 = 3;
break block;
}
HEAP8[$2_1 + 15 | 0] = $3_1;
HEAP8[$2_1 + 14 | 0] = $0_1;
HEAP8[$2_1 + 13 | 0] = $4_1 & 63 | -128;
HEAP8[$2_1 + 12 | 0] = $1_1 >>> 18 | -16;
$0_1 = 4;
break block;
}
HEAP8[$2_1 + 12 | 0] = $1_1;
$0_1 = 1;
}
$0_1 = $148($5_1, $6_1, $0_1);
global$0 = $2_1 + 16 | 0;
return $0_1 | 0;
}
function $71($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$6_1 = HEAP32[$1_1 >> 2];
while (1) {
$1_1 = 0;
while (1) {
if (($1_1 | 0) == ($3_1 | 0)) {
if ($3_1) {
$240($6_1, $2_1, $3_1);
}
HEAP8[$0_1 | 0] = 4;
global$0 = $4_1 + 16 | 0;
return;
}
$5_1 = $1_1 + $2_1 | 0;
$1_1 = $1_1 + 1 | 0;
$5_1 = HEAPU8[$5_1 | 0];
$7_1 = HEAPU8[$5_1 + 1054592 | 0];
if (!$7_1) {
continue
}
break;
}   if (($1_1 | 0) != 1) {
$240($6_1, $2_1, $1_1 - 1 | 0);
}
$3_1 = $3_1 - $1_1 | 0;
$2_1 = $1_1 + $2_1 | 0;
if (($7_1 | 0) == 117) {
HEAP8[$4_1 + 8 | 0] = 92;
HEAP8[$4_1 + 9 | 0] = 117;
HEAP8[$4_1 + 10 | 0] = 48;
HEAP8[$4_1 + 11 | 0] = 48;
HEAP8[$4_1 + 13 | 0] = HEAPU8[($5_1 & 15) + 1054848 | 0];
HEAP8[$4_1 + 12 | 0] = HEAPU8[($5_1 >>> 4 | 0) + 1054848 | 0];
$240($6_1, $4_1 + 8 | 0, 6);
} else {
HEAP8[$4_1 + 15 | 0] = $7_1;
HEAP8[$4_1 + 14 | 0] = 92;
$240($6_1, $4_1 + 14 | 0, 2);
}
continue;
} }
function $72($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = HEAP32[$1_1 + 8 >> 2];
$7_1 = HEAP32[$1_1 + 12 >> 2];
block : {
if (($3_1 | 0) == ($7_1 | 0)) {
break block
}
$9_1 = $1_1 + 16 | 0;
$10_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$1_1 >> 2];
while (1) {
$2_1 = $3_1;
$3_1 = $2_1 + 1 | 0;
HEAP32[$1_1 + 8 >> 2] = $3_1;
$2_1 = ($2_1 << 3) + $9_1 | 0;
$8_1 = HEAP32[$2_1 + 4 >> 2];
$5_1 = $8_1 << 3;
$6_1 = HEAP32[$2_1 >> 2];
$2_1 = $6_1;
block2 : {
block1 : {
while (1) {
if ($5_1) {
$41($4_1 + 8 | 0, $11_1, $10_1, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$5_1 = $5_1 - 8 | 0;
$2_1 = $2_1 + 8 | 0;
if (!HEAP32[$4_1 + 8 >> 2]) {
continue
}
break block1;
}
break;
}      if ($8_1) {
break block2
}
}
if (($3_1 | 0) == ($7_1 | 0)) {
break block
}
continue;
}
break;
}   $2_1 = HEAP32[$6_1 + 4 >> 2];
$12_1 = HEAP32[$6_1 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $12_1;
global$0 = $4_1 + 16 | 0;
}
function $73($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$5_1 = HEAP32[$0_1 + 20 >> 2];
$4_1 = HEAP32[$0_1 + 16 >> 2];
$7_1 = $5_1 >>> 0 > $4_1 >>> 0 ? $5_1 : $4_1;
$6_1 = $0_1 + 12 | 0;
$8_1 = HEAP32[$0_1 + 12 >> 2];
block : {
block1 : {
while (1) {
$4_1 = 0;
if (!$2_1) {
break block
}
if (($5_1 | 0) == ($7_1 | 0)) {
break block1
}
$4_1 = $5_1 + 1 | 0;
HEAP32[$0_1 + 20 >> 2] = $4_1;
$2_1 = $2_1 - 1 | 0;
$9_1 = $5_1 + $8_1 | 0;
$10_1 = HEAPU8[$1_1 | 0];
$5_1 = $4_1;
$1_1 = $1_1 + 1 | 0;
if (HEAPU8[$9_1 | 0] == ($10_1 | 0)) {
continue
}
break;
}    HEAP32[$3_1 + 20 >> 2] = 9;
$198($3_1 + 8 | 0, $6_1);
$4_1 = $197($3_1 + 20 | 0, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
break block;
}
HEAP32[$3_1 + 20 >> 2] = 5;
$198($3_1, $6_1);
$4_1 = $197($3_1 + 20 | 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
}
global$0 = $3_1 + 32 | 0;
return $4_1;
}
function $74($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 16 >> 2] = $3_1;
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $4_1;
$1_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$2_1 + 24 >> 2] = $1_1;
$4_1 = $1_1 + $3_1 | 0;
if ($4_1 >>> 0 >= $3_1 >>> 0) {
if ($1_1) {
HEAP32[$2_1 + 32 >> 2] = 5;
HEAP32[$2_1 + 28 >> 2] = $2_1 + 24;
$34($2_1 + 36 | 0, 1050992, $2_1 + 28 | 0);
if (HEAP32[$2_1 + 8 >> 2] == ($3_1 | 0)) {
$175($2_1 + 8 | 0);
}
$1_1 = HEAP32[$2_1 + 12 >> 2] + Math_imul($3_1, 24) | 0;
HEAP32[$1_1 + 8 >> 2] = 0;
HEAP32[$1_1 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 1;
$5_1 = HEAP32[$2_1 + 40 >> 2];
HEAP32[$1_1 + 12 >> 2] = HEAP32[$2_1 + 36 >> 2];
HEAP32[$1_1 + 16 >> 2] = $5_1;
HEAP32[$1_1 + 20 >> 2] = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 16 >> 2] = $3_1 + 1;
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 16 >> 2];
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 12 >> 2] = $4_1;
global$0 = $2_1 + 48 | 0;
return;
}
$251(1051456);
wasm2js_trap();
}
function $75($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$2_1 + 44 >> 2] = 0;
HEAP32[$2_1 + 36 >> 2] = 0;
HEAP32[$2_1 + 40 >> 2] = 1;
$3_1 = HEAP32[$3_1 >> 2];
$18($2_1 + 36 | 0, 1062388, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
$4_1 = HEAP32[$2_1 + 44 >> 2];
HEAP32[$2_1 + 32 >> 2] = $4_1;
$5_1 = HEAP32[$2_1 + 40 >> 2];
$3_1 = HEAP32[$2_1 + 36 >> 2];
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 28 >> 2] = $5_1;
HEAP32[$1_1 + 8 >> 2] = $4_1;
HEAP32[$1_1 >> 2] = $3_1;
HEAP32[$1_1 + 4 >> 2] = $5_1;
}
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = 0;
$5_1 = HEAP32[$1_1 >> 2];
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 1;
HEAP32[$2_1 + 16 >> 2] = $3_1;
HEAP32[$2_1 + 8 >> 2] = $5_1;
HEAP32[$2_1 + 12 >> 2] = $4_1;
$1_1 = $226(12, 4);
if (!$1_1) {
$264(4, 12);
wasm2js_trap();
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$2_1 + 16 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$1_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = 1063416;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 48 | 0;
}
function $76($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0;
$6_1 = global$0 - 48 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 8 >> 2] = $1_1;
HEAP32[$6_1 + 12 >> 2] = $2_1;
block2 : {
block1 : {
block : {
if ($2_1) {
break block
}
if (HEAPU32[$3_1 >> 2] > $1_1 >>> 0) {
break block
}
$2_1 = HEAP32[$3_1 + 4 >> 2];
if (HEAPU8[$3_1 + 8 | 0]) {
if ($1_1 >>> 0 >= $2_1 >>> 0) {
break block
}
break block1;
}
if ($1_1 >>> 0 <= $2_1 >>> 0) {
break block1
}
}
HEAP32[$6_1 + 16 >> 2] = $3_1;
HEAP32[$6_1 + 20 >> 2] = $3_1 + 4;
HEAP32[$6_1 + 44 >> 2] = 7;
HEAP32[$6_1 + 36 >> 2] = 9;
HEAP32[$6_1 + 28 >> 2] = 9;
HEAP32[$6_1 + 40 >> 2] = $6_1 + 8;
HEAP32[$6_1 + 32 >> 2] = $6_1 + 20;
HEAP32[$6_1 + 24 >> 2] = $6_1 + 16;
$36($5_1, $4_1, 1049035, $6_1 + 24 | 0);
$2_1 = 0;
break block2;
}
$2_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
global$0 = $6_1 + 48 | 0;
}
function $77($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
block3 : {
$1_1 = $0_1;
$0_1 = $0_1 + 365 | 0;
block : {
if (($1_1 | 0) > ($0_1 | 0)) {
break block
}
$3_1 = $2_1 + 8 | 0;
$4_1 = ($0_1 | 0) / 146097 | 0;
$0_1 = $0_1 - Math_imul($4_1, 146097) | 0;
$5_1 = $0_1 >> 31;
$1_1 = ($5_1 & 146097) + $0_1 | 0;
$0_1 = ($1_1 >>> 0) / 365 | 0;
block1 : {
block2 : {
if ($1_1 >>> 0 <= 146364) {
$6_1 = HEAPU8[$0_1 + 1060688 | 0];
$1_1 = $1_1 - Math_imul($0_1, 365) | 0;
if ($6_1 >>> 0 <= $1_1 >>> 0) {
$1_1 = $1_1 - $6_1 | 0;
break block1;
}
$0_1 = $0_1 - 1 | 0;
if ($0_1 >>> 0 < 401) {
break block2
}
$158(-1, 401, 1061108);
wasm2js_trap();
}
$158($0_1, 401, 1061092);
wasm2js_trap();
}
$1_1 = ($1_1 - HEAPU8[$0_1 + 1060688 | 0] | 0) + 365 | 0;
}
HEAP32[$3_1 >> 2] = $0_1;
HEAP32[$3_1 + 4 >> 2] = $1_1 + 1;
$0_1 = HEAP32[$2_1 + 8 >> 2];
if ($0_1 >>> 0 >= 400) {
break block3
}
$3_1 = HEAP32[$2_1 + 12 >> 2];
if ($3_1 - 367 >>> 0 < 4294966930) {
break block
}
$1_1 = $0_1 + Math_imul($4_1 + $5_1 | 0, 400) | 0;
if ($1_1 - 262143 >>> 0 < 4294443010) {
break block
}
$0_1 = HEAPU8[$0_1 + 1061972 | 0] | ($1_1 << 13 | $3_1 << 4);
$7_1 = ($0_1 & 8184) >>> 0 < 5857 ? $0_1 : 0;
}
global$0 = $2_1 + 16 | 0;
return $7_1;
}
$158($0_1, 400, 1062372);
wasm2js_trap();
}
function $78($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
block : {
if (!$5_1) {
break block
}
$2_1 = $2_1 + $3_1 | 0;
if ($2_1 >>> 0 < $3_1 >>> 0) {
break block
}
$3_1 = HEAP32[$1_1 >> 2] << 1;
$2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
$7_1 = ($5_1 | 0) == 1 ? 8 : $5_1 >>> 0 < 1025 ? 4 : 1;
$2_1 = $2_1 >>> 0 > $7_1 >>> 0 ? $2_1 : $7_1;
$61($6_1 + 4 | 0, $1_1, $2_1, $4_1, $5_1);
if (HEAP32[$6_1 + 4 >> 2] == 1) {
$7_1 = HEAP32[$6_1 + 12 >> 2];
$8_1 = HEAP32[$6_1 + 8 >> 2];
break block;
}
$3_1 = HEAP32[$6_1 + 8 >> 2];
HEAP32[$1_1 >> 2] = $2_1;
HEAP32[$1_1 + 4 >> 2] = $3_1;
$8_1 = -2147483647;
}
HEAP32[$0_1 + 4 >> 2] = $7_1;
HEAP32[$0_1 >> 2] = $8_1;
global$0 = $6_1 + 16 | 0;
}
function $79($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
block : {
if (!$2_1) {
break block
}
while (1) {
block3 : {
block1 : {
if (!HEAP32[$0_1 >> 2]) {
block2 : {
$4_1 = HEAPU8[$1_1 | 0];
switch ($4_1 - 10 | 0) {
case 0:
case 3:
break block1;
default:
break block2;
}       }
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = 0;
$4_1 = HEAP32[$0_1 + 452 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$0_1 + 448 >> 2];
HEAP32[$0_1 + 12 >> 2] = $4_1;
}
$48($5_1, $0_1, $1_1, $2_1, $3_1);
if (!(HEAP32[$5_1 >> 2] & 1)) {
break block
}
$4_1 = HEAP32[$5_1 + 4 >> 2];
$1_1 = $2_1 >>> 0 < $4_1 >>> 0 ? 1 : $4_1 + $1_1 | 0;
$4_1 = $2_1 - $4_1 | 0;
$2_1 = $2_1 >>> 0 >= $4_1 >>> 0 ? $4_1 : 0;
break block3;
}
$1_1 = $1_1 + 1 | 0;
HEAP8[$5_1 + 15 | 0] = $4_1;
$123($0_1, $5_1 + 15 | 0, 1);
$2_1 = $2_1 - 1 | 0;
}
if ($2_1) {
continue
}
break;
}  }
global$0 = $5_1 + 16 | 0;
}
function $80($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$6_1 = HEAP32[270377];
HEAP32[270377] = $6_1 + 1;
block1 : {
block4 : {
block2 : {
block3 : {
$7_1 = 0;
block : {
if (($6_1 | 0) < 0) {
break block
}
$7_1 = 1;
if (HEAPU8[1081488]) {
break block
}
HEAP8[1081488] = 1;
HEAP32[270371] = HEAP32[270371] + 1;
$7_1 = 2;
}
switch ($7_1 | 0) {
case 0:
break block1;
case 2:
break block3;
default:
break block2;
}     }
$6_1 = HEAP32[270374];
if (($6_1 | 0) < 0) {
break block1
}
HEAP32[270374] = $6_1 + 1;
if (!HEAP32[270375]) {
break block4
}
FUNCTION_TABLE[HEAP32[$1_1 + 20 >> 2]]($5_1 + 8 | 0, $0_1);
HEAP8[$5_1 + 29 | 0] = $4_1;
HEAP8[$5_1 + 28 | 0] = $3_1;
HEAP32[$5_1 + 24 >> 2] = $2_1;
$0_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$5_1 + 20 >> 2] = $0_1;
FUNCTION_TABLE[HEAP32[HEAP32[270376] + 20 >> 2]](HEAP32[270375], $5_1 + 16 | 0);
break block4;
}
FUNCTION_TABLE[HEAP32[$1_1 + 24 >> 2]]($5_1, $0_1);
break block1;
}
HEAP32[270374] = HEAP32[270374] - 1;
HEAP8[1081488] = 0;
if (!$3_1) {
break block1
}
wasm2js_trap();
}
wasm2js_trap();
}
function $81($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $5_1;
$147($4_1 + 32 | 0, $1_1, $4_1, $3_1);
$3_1 = HEAP32[$4_1 + 32 >> 2];
block : {
if (($3_1 | 0) == -2147483648) {
HEAP32[$0_1 >> 2] = 3;
break block;
}
$5_1 = HEAP32[$4_1 + 36 >> 2];
$1_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 40 >> 2] = $3_1;
HEAP32[$4_1 + 36 >> 2] = $5_1;
HEAP32[$4_1 + 32 >> 2] = $5_1;
HEAP32[$4_1 + 44 >> 2] = ($1_1 << 5) + $5_1;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$8_1 = $4_1 + 32 | 0;
$12_1 = HEAP32[$8_1 + 8 >> 2];
$9_1 = HEAP32[$8_1 >> 2];
$1_1 = $9_1;
$3_1 = HEAP32[$8_1 + 4 >> 2];
$10_1 = HEAP32[$8_1 + 12 >> 2];
if (($3_1 | 0) != ($10_1 | 0)) {
$5_1 = $7_1 + 16 | 0;
while (1) {
$6_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $6_1;
HEAP32[$5_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$6_1 = $3_1 + 24 | 0;
$13_1 = HEAP32[$6_1 >> 2];
$14_1 = HEAP32[$6_1 + 4 >> 2];
$11_1 = $3_1 + 16 | 0;
$6_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $6_1;
HEAP32[$1_1 + 8 >> 2] = $13_1;
HEAP32[$1_1 + 12 >> 2] = $14_1;
$6_1 = HEAP32[$7_1 + 20 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$7_1 + 16 >> 2];
HEAP32[$1_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$7_1 + 28 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$7_1 + 24 >> 2];
HEAP32[$1_1 + 28 >> 2] = $6_1;
$1_1 = $1_1 + 32 | 0;
$3_1 = $3_1 + 32 | 0;
if (($10_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}    HEAP32[$8_1 + 4 >> 2] = $3_1;
}
$105($8_1);
$3_1 = $4_1 + 16 | 0;
HEAP32[$3_1 + 4 >> 2] = $9_1;
HEAP32[$3_1 >> 2] = $12_1;
HEAP32[$3_1 + 8 >> 2] = $1_1 - $9_1 >>> 5;
$122($8_1);
global$0 = $7_1 + 32 | 0;
$1_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$0_1 + 16 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$0_1 + 20 >> 2] = $1_1;
HEAP32[$0_1 + 24 >> 2] = HEAP32[$4_1 + 24 >> 2];
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
}
global$0 = $4_1 + 48 | 0;
}
function $82($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 >> 2];
if (HEAPU8[$0_1 + 4 | 0] != 1) {
$240(HEAP32[$5_1 >> 2], 1051436, 1);
}
HEAP8[$0_1 + 4 | 0] = 2;
$199($4_1, $5_1, $1_1, $2_1);
block : {
if (HEAPU8[$4_1 | 0] != 4) {
$0_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $0_1;
$0_1 = $209($4_1 + 8 | 0);
break block;
}
$240(HEAP32[$5_1 >> 2], 1051437, 1);
$199($4_1, $5_1, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2]);
$0_1 = 0;
if (HEAPU8[$4_1 | 0] == 4) {
break block
}
$0_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $0_1;
$0_1 = $209($4_1 + 8 | 0);
}
global$0 = $4_1 + 16 | 0;
return $0_1;
}
function $83($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 >> 2];
if (HEAPU8[$0_1 + 4 | 0] != 1) {
$240(HEAP32[$5_1 >> 2], 1051436, 1);
}
HEAP8[$0_1 + 4 | 0] = 2;
$199($4_1, $5_1, $1_1, $2_1);
block : {
if (HEAPU8[$4_1 | 0] != 4) {
$0_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $0_1;
$0_1 = $209($4_1 + 8 | 0);
break block;
}
$240(HEAP32[$5_1 >> 2], 1051437, 1);
$199($4_1, $5_1, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
$0_1 = 0;
if (HEAPU8[$4_1 | 0] == 4) {
break block
}
$0_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $0_1;
$0_1 = $209($4_1 + 8 | 0);
}
global$0 = $4_1 + 16 | 0;
return $0_1;
}
function $84($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$21_1 = global$0 - 2928 | 0;
global$0 = $21_1;
HEAP32[$21_1 + 976 >> 2] = $1_1;
$26_1 = $21_1 + 8 | 0;
$12_1 = global$0 - 1008 | 0;
global$0 = $12_1;
HEAP32[$12_1 + 8 >> 2] = 4e6;
$1_1 = $12_1 + 992 | 0;
$37($1_1, $12_1 + 8 | 0, $21_1 + 976 | 0, 32);
$7_1 = $12_1 + 24 | 0;
$2_1 = global$0 - 224 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 56 >> 2] = 0;
HEAP32[$2_1 + 60 >> 2] = 0;
HEAP32[$2_1 + 48 >> 2] = 0;
HEAP32[$2_1 + 52 >> 2] = 4;
HEAP32[$2_1 + 64 >> 2] = 0;
$10_1 = $2_1 + 176 | 0;
$24_1 = $2_1 - -64 | 0;
$16_1 = $2_1 + 48 | 0;
$81($10_1, $1_1, $24_1, $16_1);
block29 : {
block20 : {
block16 : {
block5 : {
block17 : {
if (HEAP32[$2_1 + 176 >> 2] != 3) {
HEAP32[$2_1 + 88 >> 2] = HEAP32[$2_1 + 200 >> 2];
$1_1 = HEAP32[$2_1 + 196 >> 2];
HEAP32[$2_1 + 80 >> 2] = HEAP32[$2_1 + 192 >> 2];
HEAP32[$2_1 + 84 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$2_1 + 72 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 76 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 180 >> 2];
HEAP32[$2_1 + 64 >> 2] = HEAP32[$2_1 + 176 >> 2];
HEAP32[$2_1 + 68 >> 2] = $1_1;
$22_1 = global$0 - 32 | 0;
global$0 = $22_1;
$115($22_1, $24_1, 1053216, 6);
HEAP32[$22_1 + 28 >> 2] = 6;
HEAP32[$22_1 + 24 >> 2] = 1053216;
HEAP32[$22_1 + 20 >> 2] = $24_1;
HEAP32[$22_1 + 16 >> 2] = 1;
$1_1 = HEAP32[$22_1 >> 2];
block3 : {
if (($1_1 | 0) != -2147483641) {
if (($1_1 | 0) != -2147483648) {
$15_1 = global$0 - 48 | 0;
global$0 = $15_1;
$17_1 = $22_1 + 16 | 0;
$3_1 = $17_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$15_1 + 40 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$15_1 + 44 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$15_1 + 32 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$15_1 + 36 >> 2] = $1_1;
$146($15_1 + 20 | 0, $22_1, $15_1 + 32 | 0, $16_1);
$3_1 = HEAP32[$15_1 + 20 >> 2];
block : {
if (($3_1 | 0) == -2147483647) {
$3_1 = 2;
break block;
}
$1_1 = HEAP32[$15_1 + 28 >> 2];
HEAP32[$15_1 + 36 >> 2] = HEAP32[$15_1 + 24 >> 2];
HEAP32[$15_1 + 40 >> 2] = $1_1;
HEAP32[$15_1 + 32 >> 2] = $3_1;
$3_1 = $15_1 + 32 | 0;
$1_1 = HEAP32[$3_1 + 8 >> 2];
$4_1 = $15_1 + 8 | 0;
HEAP32[$4_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $1_1;
$6_1 = 2;
block1 : {
if (HEAP32[$15_1 + 12 >> 2] != 12) {
break block1
}
$4_1 = HEAP32[$15_1 + 8 >> 2];
$1_1 = $4_1;
$3_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
$8_1 = $1_1 + 8 | 0;
$4_1 = $8_1;
$1_1 = HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24);
$6_1 = 0;
if (!($3_1 ^ 1768386380 | (HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24)) ^ 2037542772 | $1_1 ^ 1936279662)) {
break block1
}
$14_1 = 1951166311;
$30_1 = 1165387118;
$4_1 = $3_1;
$11_1 = $3_1 << 24 | ($3_1 & 65280) << 8;
$3_1 = $3_1 & 16711680;
$19_1 = $3_1 >>> 8 | 0;
$6_1 = $3_1 << 24;
$3_1 = $19_1;
$9_1 = $6_1;
$6_1 = $4_1 & -16777216;
$19_1 = $6_1 >>> 24 | 0;
$1_1 = $9_1 | $6_1 << 8 | ((($1_1 & 255) << 24 | $4_1 >>> 8) & -16777216 | (($1_1 & 16777215) << 8 | $4_1 >>> 24) & 16711680 | ($1_1 >>> 8 & 65280 | $1_1 >>> 24));
$3_1 = $11_1 | ($3_1 | $19_1);
block2 : {
if (($1_1 | 0) == 1951166311 & ($3_1 | 0) == 1165387118) {
$1_1 = HEAPU8[$8_1 | 0] | HEAPU8[$8_1 + 1 | 0] << 8 | (HEAPU8[$8_1 + 2 | 0] << 16 | HEAPU8[$8_1 + 3 | 0] << 24);
$1_1 = __wasm_rotr_i32($1_1 & 16711935, 8) | __wasm_rotr_i32($1_1, 24) & 16711935;
$3_1 = 0;
if (($1_1 | 0) == 1181314149) {
break block2
}
$14_1 = 1181314149;
$30_1 = 0;
$3_1 = 0;
}
$3_1 = ($3_1 | 0) == ($30_1 | 0) & $1_1 >>> 0 < $14_1 >>> 0 | $3_1 >>> 0 < $30_1 >>> 0 ? -1 : 1;
}
$6_1 = $3_1 ? 2 : 1;
}
$3_1 = $6_1 & 255;
if (($3_1 | 0) == 2) {
$46($16_1, $17_1, 1051329, 42);
}
$227($15_1 + 32 | 0);
}
global$0 = $15_1 + 48 | 0;
$1_1 = $3_1;
break block3;
}
$113($22_1);
}
$1_1 = 2;
}
global$0 = $22_1 + 32 | 0;
$22_1 = $1_1 & 255;
HEAP32[$2_1 + 124 >> 2] = 1e3;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$115($4_1, $24_1, 1053156, 11);
HEAP32[$4_1 + 28 >> 2] = 11;
HEAP32[$4_1 + 24 >> 2] = 1053156;
HEAP32[$4_1 + 20 >> 2] = $24_1;
HEAP32[$4_1 + 16 >> 2] = 1;
$3_1 = $4_1 + 16 | 0;
$1_1 = HEAP32[$4_1 >> 2];
block4 : {
if (($1_1 | 0) == -2147483641) {
$46($16_1, $3_1, 1051746, 11);
HEAP32[$10_1 >> 2] = -2147483641;
break block4;
}
if (($1_1 | 0) != -2147483648) {
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$10_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$10_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$10_1 + 4 >> 2] = $1_1;
break block4;
}
$46($16_1, $3_1, 1051746, 11);
HEAP32[$10_1 >> 2] = -2147483641;
$113($4_1);
}
global$0 = $4_1 + 32 | 0;
$3_1 = HEAP32[$2_1 + 176 >> 2];
if (($3_1 | 0) == -2147483641) {
break block5
}
HEAP32[$2_1 + 140 >> 2] = HEAP32[$2_1 + 188 >> 2];
$1_1 = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 132 >> 2] = HEAP32[$2_1 + 180 >> 2];
HEAP32[$2_1 + 136 >> 2] = $1_1;
HEAP32[$2_1 + 128 >> 2] = $3_1;
HEAP32[$2_1 + 220 >> 2] = 11;
HEAP32[$2_1 + 216 >> 2] = 1053156;
HEAP32[$2_1 + 208 >> 2] = 1;
$1_1 = HEAP32[$2_1 + 76 >> 2];
HEAP32[$2_1 + 152 >> 2] = HEAP32[$2_1 + 72 >> 2];
HEAP32[$2_1 + 156 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 68 >> 2];
HEAP32[$2_1 + 144 >> 2] = HEAP32[$2_1 + 64 >> 2];
HEAP32[$2_1 + 148 >> 2] = $1_1;
HEAP32[$2_1 + 212 >> 2] = $2_1 + 144;
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$2_1 + 188 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 212 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 208 >> 2];
HEAP32[$2_1 + 180 >> 2] = $1_1;
$4_1 = $2_1 + 104 | 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$6_1 = $2_1 + 128 | 0;
block6 : {
if (HEAP32[$6_1 >> 2] == -2147483644) {
HEAP32[$4_1 + 8 >> 2] = HEAP32[$6_1 + 12 >> 2];
$1_1 = HEAP32[$6_1 + 8 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$6_1 + 4 >> 2];
HEAP32[$4_1 + 4 >> 2] = $1_1;
break block6;
}
$1_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
$130($4_1, 1053376, 6, $6_1, $10_1, $16_1);
$113($3_1);
}
global$0 = $3_1 + 16 | 0;
$3_1 = HEAP32[$2_1 + 104 >> 2];
if (($3_1 | 0) == -2147483648) {
break block5
}
$1_1 = HEAP32[$2_1 + 112 >> 2];
$34_1 = $1_1;
$13_1 = HEAP32[$2_1 + 108 >> 2];
HEAP32[$2_1 + 168 >> 2] = $13_1;
HEAP32[$2_1 + 172 >> 2] = $1_1;
HEAP32[$2_1 + 164 >> 2] = $3_1;
if (($1_1 | 0) == 1001 | $1_1 >>> 0 > 1001) {
HEAP32[$2_1 + 92 >> 2] = $1_1;
HEAP32[$2_1 + 116 >> 2] = 5;
HEAP32[$2_1 + 108 >> 2] = 5;
HEAP32[$2_1 + 112 >> 2] = $2_1 + 92;
HEAP32[$2_1 + 104 >> 2] = $2_1 + 124;
$1_1 = HEAP32[$2_1 + 220 >> 2];
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 216 >> 2];
HEAP32[$2_1 + 188 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 212 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 208 >> 2];
HEAP32[$2_1 + 180 >> 2] = $1_1;
$36($16_1, $10_1, 1048971, $4_1);
$200($2_1 + 164 | 0);
break block5;
}
HEAP32[$2_1 + 192 >> 2] = 0;
HEAP32[$2_1 + 184 >> 2] = $3_1;
HEAP32[$2_1 + 180 >> 2] = $13_1;
HEAP32[$2_1 + 176 >> 2] = $13_1;
HEAP32[$2_1 + 188 >> 2] = $13_1 + ($1_1 << 4);
HEAP32[$2_1 + 200 >> 2] = $2_1 + 48;
HEAP32[$2_1 + 196 >> 2] = $2_1 + 208;
$20_1 = global$0 - 32 | 0;
global$0 = $20_1;
$3_1 = $2_1 + 176 | 0;
$90($20_1 + 20 | 0, HEAP32[$3_1 + 12 >> 2] - HEAP32[$3_1 + 4 >> 2] >>> 4 | 0, 8, 24);
$1_1 = HEAP32[$20_1 + 24 >> 2];
if (HEAP32[$20_1 + 20 >> 2] == 1) {
$228($1_1, HEAP32[$20_1 + 28 >> 2]);
wasm2js_trap();
}
HEAP32[$20_1 + 16 >> 2] = 0;
HEAP32[$20_1 + 12 >> 2] = HEAP32[$20_1 + 28 >> 2];
HEAP32[$20_1 + 8 >> 2] = $1_1;
$1_1 = global$0 - 48 | 0;
global$0 = $1_1;
$8_1 = $20_1 + 8 | 0;
$14_1 = HEAP32[$8_1 + 8 >> 2];
$4_1 = HEAP32[$3_1 + 12 >> 2] - HEAP32[$3_1 + 4 >> 2] >>> 4 | 0;
if ($4_1 >>> 0 > HEAP32[$8_1 >> 2] - $14_1 >>> 0) {
$182($8_1, $14_1, $4_1, 8, 24);
$14_1 = HEAP32[$8_1 + 8 >> 2];
}
$15_1 = $2_1 + 92 | 0;
$9_1 = HEAP32[$8_1 + 4 >> 2];
$19_1 = $3_1;
$11_1 = HEAP32[$3_1 + 20 >> 2];
$6_1 = HEAP32[$3_1 + 24 >> 2];
$4_1 = HEAP32[$3_1 + 16 >> 2];
$3_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$19_1 + 8 >> 2];
HEAP32[$1_1 + 20 >> 2] = $3_1;
$17_1 = $1_1;
$1_1 = HEAP32[$19_1 + 4 >> 2];
HEAP32[$17_1 + 8 >> 2] = HEAP32[$19_1 >> 2];
HEAP32[$17_1 + 12 >> 2] = $1_1;
HEAP32[$17_1 + 44 >> 2] = $4_1;
HEAP32[$17_1 + 36 >> 2] = $11_1;
HEAP32[$17_1 + 40 >> 2] = $6_1;
HEAP32[$17_1 + 32 >> 2] = $9_1;
HEAP32[$17_1 + 28 >> 2] = $14_1;
HEAP32[$17_1 + 24 >> 2] = $8_1 + 8;
$28_1 = $17_1 + 24 | 0;
$18_1 = global$0 + -64 | 0;
global$0 = $18_1;
block15 : {
block14 : {
$29_1 = $17_1 + 8 | 0;
$1_1 = HEAP32[$29_1 + 4 >> 2];
$16_1 = HEAP32[$29_1 + 12 >> 2];
block7 : {
if (($1_1 | 0) == ($16_1 | 0)) {
$32_1 = HEAP32[$28_1 + 4 >> 2];
break block7;
}
$32_1 = HEAP32[$28_1 + 4 >> 2];
$27_1 = HEAP32[$28_1 + 8 >> 2] + Math_imul($32_1, 24) | 0;
$10_1 = HEAP32[$28_1 + 20 >> 2];
$23_1 = HEAP32[$28_1 + 16 >> 2];
$24_1 = HEAP32[$28_1 + 12 >> 2];
while (1) {
$11_1 = $1_1 + 16 | 0;
HEAP32[$29_1 + 4 >> 2] = $11_1;
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$18_1 + 40 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$18_1 + 44 >> 2] = $3_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$18_1 + 32 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$18_1 + 36 >> 2] = $3_1;
HEAP32[$18_1 + 56 >> 2] = $24_1;
HEAP32[$18_1 + 48 >> 2] = 2;
HEAP32[$18_1 + 52 >> 2] = $10_1;
$8_1 = $18_1 + 8 | 0;
$33_1 = $18_1 + 48 | 0;
$3_1 = $18_1 + 32 | 0;
$1_1 = HEAP32[$3_1 >> 2];
block8 : {
if (($1_1 | 0) == -2147483641) {
$46($23_1, $33_1, 1051746, 11);
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 0;
break block8;
}
if (($1_1 | 0) != -2147483648) {
$14_1 = 0;
$30_1 = 0;
$5_1 = global$0 - 112 | 0;
global$0 = $5_1;
$81($5_1 + 48 | 0, $3_1, $33_1, $23_1);
block13 : {
$3_1 = HEAP32[$5_1 + 48 >> 2];
block9 : {
if (($3_1 | 0) == 3) {
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 0;
break block9;
}
$1_1 = HEAP32[$5_1 + 72 >> 2];
HEAP32[$5_1 + 28 >> 2] = HEAP32[$5_1 + 68 >> 2];
HEAP32[$5_1 + 32 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 64 >> 2];
HEAP32[$5_1 + 20 >> 2] = HEAP32[$5_1 + 60 >> 2];
HEAP32[$5_1 + 24 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 56 >> 2];
HEAP32[$5_1 + 12 >> 2] = HEAP32[$5_1 + 52 >> 2];
HEAP32[$5_1 + 16 >> 2] = $1_1;
HEAP32[$5_1 + 8 >> 2] = $3_1;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
$1_1 = $5_1 + 8 | 0;
$115($6_1, $1_1, 1051284, 4);
HEAP32[$6_1 + 28 >> 2] = 4;
HEAP32[$6_1 + 24 >> 2] = 1051284;
HEAP32[$6_1 + 20 >> 2] = $1_1;
HEAP32[$6_1 + 16 >> 2] = 1;
$4_1 = $5_1 + 36 | 0;
$3_1 = $6_1 + 16 | 0;
$1_1 = HEAP32[$6_1 >> 2];
block10 : {
if (($1_1 | 0) == -2147483641) {
$46($23_1, $3_1, 1051746, 11);
HEAP32[$4_1 >> 2] = -2147483648;
break block10;
}
if (($1_1 | 0) != -2147483648) {
$173($4_1, $6_1, $3_1, $23_1);
break block10;
}
$46($23_1, $3_1, 1051746, 11);
HEAP32[$4_1 >> 2] = -2147483648;
$113($6_1);
}
global$0 = $6_1 + 32 | 0;
if (HEAP32[$5_1 + 36 >> 2] == -2147483648) {
$6_1 = 0;
} else {
$1_1 = HEAP32[$5_1 + 40 >> 2];
HEAP32[$5_1 + 80 >> 2] = HEAP32[$5_1 + 36 >> 2];
HEAP32[$5_1 + 84 >> 2] = $1_1;
$4_1 = HEAP32[$5_1 + 44 >> 2];
HEAP32[$5_1 + 88 >> 2] = $4_1;
$1_1 = HEAP32[$5_1 + 84 >> 2];
$31($5_1 + 48 | 0, $1_1, $4_1);
$3_1 = HEAP32[$5_1 + 48 >> 2];
block11 : {
if (!$3_1) {
$14_1 = HEAP32[$5_1 + 56 >> 2];
$30_1 = HEAP32[$5_1 + 60 >> 2];
break block11;
}
HEAP32[$5_1 + 100 >> 2] = $4_1;
HEAP32[$5_1 + 96 >> 2] = $1_1;
HEAP32[$5_1 + 108 >> 2] = 6;
HEAP32[$5_1 + 104 >> 2] = $5_1 + 96;
HEAP32[$5_1 + 60 >> 2] = 4;
HEAP32[$5_1 + 56 >> 2] = 1051284;
HEAP32[$5_1 + 52 >> 2] = $33_1;
HEAP32[$5_1 + 48 >> 2] = 1;
$36($23_1, $5_1 + 48 | 0, 1051024, $5_1 + 104 | 0);
}
$116($5_1 + 80 | 0, 1, 1);
$6_1 = !$3_1;
}
$9_1 = global$0 - 32 | 0;
global$0 = $9_1;
$1_1 = $5_1 + 8 | 0;
$115($9_1, $1_1, 1051288, 13);
HEAP32[$9_1 + 28 >> 2] = 13;
HEAP32[$9_1 + 24 >> 2] = 1051288;
HEAP32[$9_1 + 20 >> 2] = $1_1;
HEAP32[$9_1 + 16 >> 2] = 1;
$31_1 = $5_1 + 48 | 0;
$3_1 = $9_1 + 16 | 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = HEAP32[$9_1 >> 2];
block12 : {
if (($1_1 | 0) == -2147483641) {
$46($23_1, $3_1, 1051746, 11);
HEAP32[$31_1 >> 2] = 0;
HEAP32[$31_1 + 4 >> 2] = 0;
break block12;
}
if (($1_1 | 0) != -2147483648) {
$1_1 = HEAP32[$9_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$9_1 + 8 >> 2];
HEAP32[$4_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $1_1;
$69($31_1, $4_1, $3_1, $23_1);
break block12;
}
$46($23_1, $3_1, 1051746, 11);
HEAP32[$31_1 >> 2] = 0;
HEAP32[$31_1 + 4 >> 2] = 0;
$113($9_1);
}
global$0 = $4_1 + 16 | 0;
global$0 = $9_1 + 32 | 0;
$4_1 = HEAP32[$5_1 + 56 >> 2];
$3_1 = HEAP32[$5_1 + 60 >> 2];
$9_1 = HEAP32[$5_1 + 48 >> 2];
HEAP32[$5_1 + 72 >> 2] = HEAP32[$5_1 + 32 >> 2];
$1_1 = HEAP32[$5_1 + 28 >> 2];
HEAP32[$5_1 + 64 >> 2] = HEAP32[$5_1 + 24 >> 2];
HEAP32[$5_1 + 68 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 20 >> 2];
HEAP32[$5_1 + 56 >> 2] = HEAP32[$5_1 + 16 >> 2];
HEAP32[$5_1 + 60 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$5_1 + 48 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$5_1 + 52 >> 2] = $1_1;
$42($31_1, $23_1);
if (!$9_1) {
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 0;
break block9;
}
HEAP32[$5_1 + 96 >> 2] = 1080;
HEAP32[$5_1 + 100 >> 2] = 0;
HEAP32[$5_1 + 104 >> 2] = $4_1;
HEAP32[$5_1 + 108 >> 2] = $3_1;
if (($3_1 | 0) < 0) {
if (!$4_1 & ($3_1 | 0) == -2147483648) {
break block13
}
$9_1 = 0 - ($3_1 + (($4_1 | 0) != 0) | 0) | 0;
$1_1 = 0 - $4_1 | 0;
} else {
$9_1 = $3_1;
$1_1 = $4_1;
}
if (!$9_1 & $1_1 >>> 0 >= 1081 | $9_1) {
HEAP32[$5_1 + 92 >> 2] = 7;
HEAP32[$5_1 + 84 >> 2] = 7;
HEAP32[$5_1 + 88 >> 2] = $5_1 + 104;
HEAP32[$5_1 + 80 >> 2] = $5_1 + 96;
HEAP32[$5_1 + 60 >> 2] = 13;
HEAP32[$5_1 + 56 >> 2] = 1051288;
HEAP32[$5_1 + 52 >> 2] = $33_1;
HEAP32[$5_1 + 48 >> 2] = 1;
$36($23_1, $5_1 + 48 | 0, 1051301, $5_1 + 80 | 0);
}
if (!$6_1) {
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 0;
break block9;
}
HEAP32[$8_1 + 8 >> 2] = $14_1;
HEAP32[$8_1 + 12 >> 2] = $30_1;
HEAP32[$8_1 >> 2] = 1;
HEAP32[$8_1 + 4 >> 2] = 0;
$1_1 = $8_1;
$6_1 = $3_1;
if (($3_1 | 0) < -1) {
$3_1 = 1;
} else {
$3_1 = ($3_1 | 0) < 0 & $4_1 >>> 0 <= 4294966216;
}
$4_1 = $3_1 ? -1080 : $4_1;
$3_1 = $3_1 ? -1 : $6_1;
$6_1 = $3_1;
$8_1 = $4_1;
if (($3_1 | 0) > 0) {
$4_1 = 1;
} else {
$4_1 = ($3_1 | 0) >= 0 & $4_1 >>> 0 >= 1080;
}
(wasm2js_i32$0 = $1_1, wasm2js_i32$1 = __wasm_i64_mul($4_1 ? 1080 : $8_1, $4_1 ? 0 : $6_1, 60, 0)), HEAP32[wasm2js_i32$0 + 16 >> 2] = wasm2js_i32$1;
HEAP32[$1_1 + 20 >> 2] = i64toi32_i32$HIGH_BITS;
}
global$0 = $5_1 + 112 | 0;
break block8;
}
$195(1067220, 63, 1051192);
wasm2js_trap();
}
$46($23_1, $33_1, 1051746, 11);
HEAP32[$8_1 >> 2] = 0;
HEAP32[$8_1 + 4 >> 2] = 0;
$113($3_1);
}
$1_1 = HEAP32[$18_1 + 28 >> 2];
HEAP32[$27_1 + 16 >> 2] = HEAP32[$18_1 + 24 >> 2];
HEAP32[$27_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$18_1 + 20 >> 2];
HEAP32[$27_1 + 8 >> 2] = HEAP32[$18_1 + 16 >> 2];
HEAP32[$27_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$18_1 + 12 >> 2];
HEAP32[$27_1 >> 2] = HEAP32[$18_1 + 8 >> 2];
HEAP32[$27_1 + 4 >> 2] = $1_1;
$10_1 = $10_1 + 1 | 0;
if (!$10_1) {
break block14
}
$27_1 = $27_1 + 24 | 0;
$32_1 = $32_1 + 1 | 0;
$1_1 = $11_1;
if (($16_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}          }
HEAP32[HEAP32[$28_1 >> 2] >> 2] = $32_1;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = HEAP32[$29_1 + 4 >> 2];
$3_1 = HEAP32[$29_1 + 12 >> 2];
if (($1_1 | 0) != ($3_1 | 0)) {
$3_1 = $3_1 - $1_1 >>> 4 | 0;
while (1) {
$113($1_1);
$1_1 = $1_1 + 16 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
}          }
HEAP32[$4_1 + 12 >> 2] = HEAP32[$29_1 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$29_1 + 8 >> 2];
$116($4_1 + 8 | 0, 8, 16);
global$0 = $4_1 + 16 | 0;
global$0 = $18_1 - -64 | 0;
break block15;
}
$251(1051440);
wasm2js_trap();
}
global$0 = $17_1 + 48 | 0;
HEAP32[$15_1 + 8 >> 2] = HEAP32[$20_1 + 16 >> 2];
$1_1 = HEAP32[$20_1 + 12 >> 2];
HEAP32[$15_1 >> 2] = HEAP32[$20_1 + 8 >> 2];
HEAP32[$15_1 + 4 >> 2] = $1_1;
global$0 = $20_1 + 32 | 0;
$17_1 = HEAP32[$2_1 + 92 >> 2];
$6_1 = -2147483648;
if (($17_1 | 0) == -2147483648) {
break block16
}
$6_1 = HEAP32[$2_1 + 96 >> 2];
$1_1 = HEAP32[$2_1 + 100 >> 2];
HEAP32[$2_1 + 220 >> 2] = 11;
HEAP32[$2_1 + 216 >> 2] = 1053156;
HEAP32[$2_1 + 212 >> 2] = 1051716;
HEAP32[$2_1 + 208 >> 2] = 1;
$90($19_1, $1_1, 8, 16);
$25_1 = HEAP32[$2_1 + 180 >> 2];
if (HEAP32[$2_1 + 176 >> 2] == 1) {
break block17
}
$8_1 = 0;
HEAP32[$2_1 + 152 >> 2] = 0;
HEAP32[$2_1 + 148 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$2_1 + 144 >> 2] = $25_1;
block18 : {
if (!$1_1) {
break block18
}
$19_1 = $6_1 + Math_imul($1_1, 24) | 0;
$25_1 = 0;
$1_1 = $6_1;
while (1) {
$3_1 = HEAP32[$1_1 >> 2];
if (!HEAP32[$1_1 + 4 >> 2] & ($3_1 | 0) == 2) {
break block18
}
if ($3_1 & 1) {
$3_1 = $1_1 + 16 | 0;
$13_1 = HEAP32[$3_1 >> 2];
$14_1 = HEAP32[$3_1 + 4 >> 2];
$4_1 = $1_1 + 8 | 0;
$3_1 = HEAP32[$4_1 >> 2];
$4_1 = HEAP32[$4_1 + 4 >> 2];
block19 : {
if (!$8_1) {
break block19
}
$11_1 = (HEAP32[$2_1 + 148 >> 2] + ($8_1 << 4) | 0) - 16 | 0;
if (!$11_1) {
break block19
}
$9_1 = HEAP32[$11_1 >> 2];
$11_1 = HEAP32[$11_1 + 4 >> 2];
if (($11_1 | 0) < ($4_1 | 0)) {
$11_1 = 1;
} else {
$11_1 = $3_1 >>> 0 > $9_1 >>> 0 & ($4_1 | 0) >= ($11_1 | 0);
}
if ($11_1) {
break block19
}
HEAP32[$2_1 + 116 >> 2] = 4;
HEAP32[$2_1 + 112 >> 2] = 1051284;
HEAP32[$2_1 + 104 >> 2] = 1;
HEAP32[$2_1 + 180 >> 2] = $25_1;
HEAP32[$2_1 + 176 >> 2] = 2;
HEAP32[$2_1 + 108 >> 2] = $2_1 + 176;
HEAP32[$2_1 + 184 >> 2] = $2_1 + 208;
$46($2_1 + 48 | 0, $2_1 + 104 | 0, 1053167, 31);
$8_1 = HEAP32[$2_1 + 152 >> 2];
}
if (HEAP32[$2_1 + 144 >> 2] == ($8_1 | 0)) {
$178($2_1 + 144 | 0);
}
$11_1 = HEAP32[$2_1 + 148 >> 2] + ($8_1 << 4) | 0;
HEAP32[$11_1 + 8 >> 2] = $13_1;
HEAP32[$11_1 + 12 >> 2] = $14_1;
HEAP32[$11_1 >> 2] = $3_1;
HEAP32[$11_1 + 4 >> 2] = $4_1;
$8_1 = $8_1 + 1 | 0;
HEAP32[$2_1 + 152 >> 2] = $8_1;
}
$25_1 = $25_1 + 1 | 0;
$1_1 = $1_1 + 24 | 0;
if (($19_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}        }
HEAP32[$2_1 + 180 >> 2] = $6_1;
HEAP32[$2_1 + 176 >> 2] = $17_1;
$116($2_1 + 176 | 0, 8, 24);
$13_1 = HEAP32[$2_1 + 148 >> 2];
$34_1 = HEAP32[$2_1 + 152 >> 2];
$6_1 = HEAP32[$2_1 + 144 >> 2];
break block16;
}
$1_1 = HEAP32[$2_1 + 60 >> 2];
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 188 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 180 >> 2] = $1_1;
$74($2_1 + 32 | 0, $2_1 + 176 | 0);
break block20;
}
$228($25_1, HEAP32[$2_1 + 184 >> 2]);
wasm2js_trap();
}
$6_1 = -2147483648;
}
$14_1 = $2_1 + 176 | 0;
$9_1 = $2_1 + 48 | 0;
$1_1 = global$0 - 48 | 0;
global$0 = $1_1;
$11_1 = $2_1 - -64 | 0;
$115($1_1, $11_1, 1053222, 13);
$3_1 = HEAP32[$1_1 >> 2];
block21 : {
if (($3_1 | 0) == -2147483641) {
HEAP32[$14_1 >> 2] = 1;
HEAP32[$14_1 + 4 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1;
HEAP32[$14_1 + 12 >> 2] = 0;
break block21;
}
if (($3_1 | 0) != -2147483648) {
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 28 >> 2] = $4_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 20 >> 2] = $3_1;
HEAP32[$1_1 + 44 >> 2] = 13;
HEAP32[$1_1 + 40 >> 2] = 1053222;
HEAP32[$1_1 + 36 >> 2] = $11_1;
HEAP32[$1_1 + 32 >> 2] = 1;
$69($14_1, $1_1 + 16 | 0, $1_1 + 32 | 0, $9_1);
break block21;
}
HEAP32[$14_1 >> 2] = 1;
HEAP32[$14_1 + 4 >> 2] = 0;
HEAP32[$14_1 + 8 >> 2] = 1;
HEAP32[$14_1 + 12 >> 2] = 0;
$113($1_1);
}
global$0 = $1_1 + 48 | 0;
if (HEAP32[$2_1 + 176 >> 2] != 1 | HEAP32[$2_1 + 180 >> 2]) {
$4_1 = 0;
} else {
$3_1 = HEAP32[$2_1 + 184 >> 2];
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP8[$2_1 + 112 | 0] = 0;
HEAP32[$2_1 + 104 >> 2] = 1;
HEAP32[$2_1 + 108 >> 2] = 28;
HEAP32[$2_1 + 188 >> 2] = 13;
HEAP32[$2_1 + 184 >> 2] = 1053222;
HEAP32[$2_1 + 180 >> 2] = 1051716;
HEAP32[$2_1 + 176 >> 2] = 1;
$76($2_1, $3_1, $1_1, $2_1 + 104 | 0, $2_1 + 176 | 0, $2_1 + 48 | 0);
$25_1 = HEAP32[$2_1 + 4 >> 2];
$4_1 = HEAP32[$2_1 >> 2];
}
$16_1 = global$0 - 32 | 0;
global$0 = $16_1;
$1_1 = $2_1 - -64 | 0;
$115($16_1, $1_1, 1053235, 12);
HEAP32[$16_1 + 28 >> 2] = 12;
HEAP32[$16_1 + 24 >> 2] = 1053235;
HEAP32[$16_1 + 20 >> 2] = $1_1;
HEAP32[$16_1 + 16 >> 2] = 1;
$24_1 = $2_1 + 48 | 0;
$1_1 = HEAP32[$16_1 >> 2];
block27 : {
if (($1_1 | 0) != -2147483641) {
if (($1_1 | 0) != -2147483648) {
$10_1 = global$0 - 48 | 0;
global$0 = $10_1;
$8_1 = $16_1 + 16 | 0;
$3_1 = $8_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$10_1 + 40 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$10_1 + 44 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$10_1 + 32 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$10_1 + 36 >> 2] = $1_1;
$146($10_1 + 20 | 0, $16_1, $10_1 + 32 | 0, $24_1);
$3_1 = HEAP32[$10_1 + 20 >> 2];
block22 : {
if (($3_1 | 0) == -2147483647) {
$1_1 = 2;
break block22;
}
$1_1 = HEAP32[$10_1 + 28 >> 2];
HEAP32[$10_1 + 36 >> 2] = HEAP32[$10_1 + 24 >> 2];
HEAP32[$10_1 + 40 >> 2] = $1_1;
HEAP32[$10_1 + 32 >> 2] = $3_1;
$3_1 = $10_1 + 32 | 0;
$1_1 = HEAP32[$3_1 + 8 >> 2];
$11_1 = $10_1 + 8 | 0;
HEAP32[$11_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$11_1 + 4 >> 2] = $1_1;
$3_1 = HEAP32[$10_1 + 8 >> 2];
$1_1 = 2;
block26 : {
block23 : {
switch (HEAP32[$10_1 + 12 >> 2] - 8 | 0) {
case 2:
$1_1 = $3_1 + 8 | 0;
$1_1 = (HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24)) ^ 1953394541 | (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8) ^ 29811 | (HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24)) ^ 1919501928 ? 2 : 0;
break block26;
case 0:
break block23;
default:
break block26;
}         }
$11_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
$9_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$19_1 = $9_1 << 24;
$1_1 = $19_1;
$14_1 = ($9_1 & 65280) << 8 | $1_1;
$1_1 = $9_1 & 16711680;
$3_1 = $1_1 >>> 8 | 0;
$17_1 = $1_1 << 24;
$1_1 = $9_1 & -16777216;
$19_1 = $1_1 >>> 24 | 0;
$17_1 = $17_1 | $1_1 << 8;
$1_1 = $11_1;
$3_1 = $14_1 | ($3_1 | $19_1);
$1_1 = (($1_1 & 255) << 24 | $9_1 >>> 8) & -16777216 | (($1_1 & 16777215) << 8 | $9_1 >>> 24) & 16711680 | ($1_1 >>> 8 & 65280 | $1_1 >>> 24) | $17_1;
$1_1 = (($3_1 | 0) == 1684109638 & $1_1 >>> 0 > 1769108340 | $3_1 >>> 0 > 1684109638) - (($3_1 | 0) == 1684109638 & $1_1 >>> 0 < 1769108340 | $3_1 >>> 0 < 1684109638) | 0 ? 2 : 1;
}
$1_1 = $1_1 & 255;
if (($1_1 | 0) == 2) {
$46($24_1, $8_1, 1051372, 36);
}
$227($10_1 + 32 | 0);
}
global$0 = $10_1 + 48 | 0;
break block27;
}
$113($16_1);
}
$1_1 = 2;
}
global$0 = $16_1 + 32 | 0;
HEAP32[$2_1 + 200 >> 2] = HEAP32[$2_1 + 88 >> 2];
$3_1 = HEAP32[$2_1 + 84 >> 2];
HEAP32[$2_1 + 192 >> 2] = HEAP32[$2_1 + 80 >> 2];
HEAP32[$2_1 + 196 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 76 >> 2];
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 72 >> 2];
HEAP32[$2_1 + 188 >> 2] = $3_1;
$3_1 = HEAP32[$2_1 + 68 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 64 >> 2];
HEAP32[$2_1 + 180 >> 2] = $3_1;
$11_1 = $2_1 + 176 | 0;
$42($11_1, $24_1);
HEAP32[$2_1 + 120 >> 2] = $25_1;
HEAP32[$2_1 + 116 >> 2] = $4_1;
HEAP32[$2_1 + 108 >> 2] = $13_1;
HEAP32[$2_1 + 112 >> 2] = $34_1;
HEAP32[$2_1 + 104 >> 2] = $6_1;
$3_1 = ($6_1 | 0) == -2147483648;
if (!(!$3_1 & ($4_1 & 1))) {
$1_1 = HEAP32[$2_1 + 60 >> 2];
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 188 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 180 >> 2] = $1_1;
$74($2_1 + 32 | 0, $11_1);
if ($3_1) {
break block20
}
$116($2_1 + 104 | 0, 8, 16);
break block20;
}
HEAP32[$2_1 + 184 >> 2] = HEAP32[$2_1 + 112 >> 2];
$3_1 = HEAP32[$2_1 + 108 >> 2];
HEAP32[$2_1 + 176 >> 2] = HEAP32[$2_1 + 104 >> 2];
HEAP32[$2_1 + 180 >> 2] = $3_1;
HEAP8[$2_1 + 192 | 0] = $22_1;
HEAP8[$2_1 + 193 | 0] = $1_1;
HEAP32[$2_1 + 188 >> 2] = $25_1;
$1_1 = HEAP32[$2_1 + 60 >> 2];
HEAP32[$2_1 + 216 >> 2] = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 220 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 + 208 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 212 >> 2] = $1_1;
$4_1 = $2_1 + 28 | 0;
$13_1 = $2_1 + 176 | 0;
$3_1 = $2_1 + 208 | 0;
block28 : {
if (HEAP32[$3_1 + 8 >> 2]) {
$74($4_1 + 4 | 0, $3_1);
HEAP32[$4_1 >> 2] = -2147483648;
$116($13_1, 8, 16);
break block28;
}
HEAP32[$4_1 + 16 >> 2] = HEAP32[$13_1 + 16 >> 2];
$1_1 = HEAP32[$13_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$13_1 + 8 >> 2];
HEAP32[$4_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$13_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $1_1;
$201($3_1);
}
$3_1 = HEAP32[$2_1 + 28 >> 2];
if (($3_1 | 0) == -2147483648) {
break block20
}
$6_1 = HEAP32[$2_1 + 44 >> 2];
$4_1 = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 16 >> 2] = $4_1;
HEAP32[$2_1 + 20 >> 2] = $6_1;
$13_1 = HEAP32[$2_1 + 36 >> 2];
$1_1 = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $13_1;
HEAP32[$2_1 + 184 >> 2] = $4_1;
HEAP32[$2_1 + 188 >> 2] = $6_1;
HEAP32[$2_1 + 176 >> 2] = $1_1;
HEAP32[$2_1 + 180 >> 2] = $13_1;
$114($7_1);
HEAP32[$7_1 + 840 >> 2] = $3_1;
HEAP32[$7_1 + 812 >> 2] = 0;
HEAP32[$7_1 + 800 >> 2] = 0;
HEAP32[$7_1 + 792 >> 2] = 0;
HEAP32[$7_1 + 796 >> 2] = 0;
HEAP8[$7_1 + 788 | 0] = 0;
HEAP32[$7_1 + 784 >> 2] = 0;
HEAP32[$7_1 + 776 >> 2] = 0;
HEAP32[$7_1 + 780 >> 2] = 1;
HEAP32[$7_1 + 768 >> 2] = 1;
HEAP32[$7_1 + 772 >> 2] = 0;
HEAP32[$7_1 + 760 >> 2] = 0;
HEAP32[$7_1 + 764 >> 2] = 0;
HEAP32[$7_1 + 752 >> 2] = 0;
HEAP32[$7_1 + 756 >> 2] = 1;
HEAP32[$7_1 + 744 >> 2] = 0;
HEAP32[$7_1 + 900 >> 2] = 4;
HEAP32[$7_1 + 904 >> 2] = 0;
HEAP32[$7_1 + 892 >> 2] = 0;
HEAP32[$7_1 + 896 >> 2] = 0;
HEAP32[$7_1 + 884 >> 2] = 0;
HEAP32[$7_1 + 888 >> 2] = 8;
HEAP32[$7_1 + 876 >> 2] = 4;
HEAP32[$7_1 + 880 >> 2] = 0;
HEAP32[$7_1 + 868 >> 2] = 0;
HEAP32[$7_1 + 872 >> 2] = 0;
HEAP32[$7_1 + 860 >> 2] = 0;
HEAP32[$7_1 + 864 >> 2] = 4;
$1_1 = HEAP32[$2_1 + 180 >> 2];
HEAP32[$7_1 + 844 >> 2] = HEAP32[$2_1 + 176 >> 2];
HEAP32[$7_1 + 848 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 188 >> 2];
HEAP32[$7_1 + 852 >> 2] = HEAP32[$2_1 + 184 >> 2];
HEAP32[$7_1 + 856 >> 2] = $1_1;
HEAP32[$7_1 + 924 >> 2] = 0;
HEAP32[$7_1 + 928 >> 2] = 4;
HEAP32[$7_1 + 932 >> 2] = 0;
HEAP32[$7_1 + 936 >> 2] = 0;
HEAP32[$7_1 + 940 >> 2] = 4;
HEAP32[$7_1 + 944 >> 2] = 0;
HEAP32[$7_1 + 948 >> 2] = 0;
HEAP32[$7_1 + 952 >> 2] = 0;
HEAP8[$7_1 + 960 | 0] = 0;
$1_1 = HEAP32[263647];
HEAP32[$7_1 + 916 >> 2] = HEAP32[263646];
HEAP32[$7_1 + 920 >> 2] = $1_1;
$1_1 = HEAP32[263645];
HEAP32[$7_1 + 908 >> 2] = HEAP32[263644];
HEAP32[$7_1 + 912 >> 2] = $1_1;
break block29;
}
$4_1 = HEAP32[$2_1 + 44 >> 2];
$13_1 = HEAP32[$2_1 + 40 >> 2];
HEAP32[$2_1 + 16 >> 2] = $13_1;
HEAP32[$2_1 + 20 >> 2] = $4_1;
$3_1 = HEAP32[$2_1 + 36 >> 2];
$1_1 = HEAP32[$2_1 + 32 >> 2];
HEAP32[$2_1 + 8 >> 2] = $1_1;
HEAP32[$2_1 + 12 >> 2] = $3_1;
HEAP32[$7_1 + 16 >> 2] = $13_1;
HEAP32[$7_1 + 20 >> 2] = $4_1;
HEAP32[$7_1 + 8 >> 2] = $1_1;
HEAP32[$7_1 + 12 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = 2;
HEAP32[$7_1 + 4 >> 2] = 0;
}
global$0 = $2_1 + 224 | 0;
$3_1 = HEAP32[$12_1 + 36 >> 2];
HEAP32[$12_1 + 8 >> 2] = HEAP32[$12_1 + 32 >> 2];
HEAP32[$12_1 + 12 >> 2] = $3_1;
$1_1 = HEAP32[$12_1 + 44 >> 2];
HEAP32[$12_1 + 16 >> 2] = HEAP32[$12_1 + 40 >> 2];
HEAP32[$12_1 + 20 >> 2] = $1_1;
$3_1 = HEAP32[$12_1 + 28 >> 2];
$13_1 = $3_1;
$1_1 = HEAP32[$12_1 + 24 >> 2];
block30 : {
if (!$3_1 & ($1_1 | 0) == 2) {
$3_1 = HEAP32[$12_1 + 20 >> 2];
HEAP32[$12_1 + 32 >> 2] = HEAP32[$12_1 + 16 >> 2];
HEAP32[$12_1 + 36 >> 2] = $3_1;
$3_1 = HEAP32[$12_1 + 12 >> 2];
HEAP32[$12_1 + 24 >> 2] = HEAP32[$12_1 + 8 >> 2];
HEAP32[$12_1 + 28 >> 2] = $3_1;
(wasm2js_i32$0 = $26_1, wasm2js_i32$1 = $13($7_1)), HEAP32[wasm2js_i32$0 + 8 >> 2] = wasm2js_i32$1;
break block30;
}
wasm2js_memory_copy($26_1 + 24 | 0, $12_1 + 48 | 0, 944);
$3_1 = HEAP32[$12_1 + 20 >> 2];
HEAP32[$26_1 + 16 >> 2] = HEAP32[$12_1 + 16 >> 2];
HEAP32[$26_1 + 20 >> 2] = $3_1;
$3_1 = HEAP32[$12_1 + 12 >> 2];
HEAP32[$26_1 + 8 >> 2] = HEAP32[$12_1 + 8 >> 2];
HEAP32[$26_1 + 12 >> 2] = $3_1;
}
HEAP32[$26_1 >> 2] = $1_1;
HEAP32[$26_1 + 4 >> 2] = $13_1;
global$0 = $12_1 + 1008 | 0;
$3_1 = $0_1;
block31 : {
if (!HEAP32[$21_1 + 12 >> 2] & HEAP32[$21_1 + 8 >> 2] == 2) {
$1_1 = HEAP32[$21_1 + 16 >> 2];
$0_1 = 1;
break block31;
}
wasm2js_memory_copy($21_1 + 1960 | 0, $21_1 + 8 | 0, 968);
HEAP32[$21_1 + 976 >> 2] = 0;
$13_1 = $21_1 + 976 | 0;
wasm2js_memory_copy($13_1 | 4, $21_1 + 1956 | 0, 972);
$0_1 = $226(984, 8);
if (!$0_1) {
$264(8, 984);
wasm2js_trap();
}
HEAP32[$0_1 >> 2] = 1;
HEAP32[$0_1 + 4 >> 2] = 1;
$1_1 = $0_1 + 8 | 0;
wasm2js_memory_copy($1_1, $13_1, 976);
$0_1 = 0;
}
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 4 >> 2] = $0_1 ? $1_1 : 0;
HEAP32[$3_1 >> 2] = $0_1 ? 0 : $1_1;
global$0 = $21_1 + 2928 | 0;
}
function $85($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
$12_1 = global$0 + -64 | 0;
global$0 = $12_1;
wasm2js_scratch_store_f64(+$1_1);
$2_1 = wasm2js_scratch_load_i32(1) | 0;
wasm2js_scratch_load_i32(0) | 0;
$2_1 = $2_1 & 2147483647;
if (($2_1 | 0) == 2146435071 | $2_1 >>> 0 < 2146435071) {
HEAPF64[$12_1 + 8 >> 3] = $1_1;
$2_1 = 2;
} else {
$2_1 = 3;
}
HEAP32[$12_1 >> 2] = $2_1;
HEAP32[$12_1 + 4 >> 2] = 0;
block13 : {
block14 : {
if (HEAP32[$12_1 >> 2] != 3 | HEAP32[$12_1 + 4 >> 2]) {
$2_1 = HEAP32[$12_1 + 12 >> 2];
HEAP32[$12_1 + 24 >> 2] = HEAP32[$12_1 + 8 >> 2];
HEAP32[$12_1 + 28 >> 2] = $2_1;
$2_1 = HEAP32[$12_1 + 4 >> 2];
HEAP32[$12_1 + 16 >> 2] = HEAP32[$12_1 >> 2];
HEAP32[$12_1 + 20 >> 2] = $2_1;
HEAP32[$12_1 + 40 >> 2] = 0;
HEAP32[$12_1 + 32 >> 2] = 0;
HEAP32[$12_1 + 36 >> 2] = 1;
HEAP32[$12_1 + 48 >> 2] = 1053476;
HEAP32[$12_1 + 52 >> 2] = 1610612768;
HEAP32[$12_1 + 56 >> 2] = 0;
HEAP32[$12_1 + 44 >> 2] = $12_1 + 32;
$22_1 = $12_1 + 44 | 0;
$18_1 = global$0 + -64 | 0;
global$0 = $18_1;
block3 : {
block1 : {
block : {
block2 : {
$3_1 = $12_1 + 16 | 0;
switch (HEAP32[$3_1 >> 2] - 1 | 0) {
case 0:
break block;
case 1:
break block1;
default:
break block2;
}        }
$4_1 = $18_1 + 8 | 0;
$2_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$3_1 + 12 >> 2];
$3_1 = $18_1 + 24 | 0;
$2_1 = $43($2_1, $5_1, $3_1);
HEAP32[$4_1 + 4 >> 2] = 20 - $2_1;
HEAP32[$4_1 >> 2] = $2_1 + $3_1;
$2_1 = FUNCTION_TABLE[HEAP32[HEAP32[$22_1 + 4 >> 2] + 12 >> 2]](HEAP32[$22_1 >> 2], HEAP32[$18_1 + 8 >> 2], HEAP32[$18_1 + 12 >> 2]) | 0;
break block3;
}
$10_1 = $18_1 + 16 | 0;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$4_1 = HEAP32[$3_1 + 8 >> 2];
$3_1 = HEAP32[$3_1 + 12 >> 2];
$2_1 = $3_1 >> 31;
$5_1 = $4_1 ^ $2_1;
$4_1 = $18_1 + 24 | 0;
$5_1 = $43($5_1 - $2_1 | 0, ($2_1 ^ $3_1) - (($5_1 >>> 0 < $2_1 >>> 0) + $2_1 | 0) | 0, $4_1);
block5 : {
block4 : {
if (($3_1 | 0) < 0) {
$5_1 = $5_1 - 1 | 0;
if ($5_1 >>> 0 > 19) {
break block4
}
HEAP8[$4_1 + $5_1 | 0] = 45;
}
$2_1 = $8_1 + 8 | 0;
HEAP32[$2_1 + 4 >> 2] = 20 - $5_1;
HEAP32[$2_1 >> 2] = $4_1 + $5_1;
$2_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$8_1 + 8 >> 2];
HEAP32[$10_1 + 4 >> 2] = $2_1;
global$0 = $8_1 + 16 | 0;
break block5;
}
$158($5_1, 20, 1058740);
wasm2js_trap();
}
$2_1 = FUNCTION_TABLE[HEAP32[HEAP32[$22_1 + 4 >> 2] + 12 >> 2]](HEAP32[$22_1 >> 2], HEAP32[$18_1 + 16 >> 2], HEAP32[$18_1 + 20 >> 2]) | 0;
break block3;
}
$1_1 = HEAPF64[$3_1 + 8 >> 3];
$9_1 = global$0 - 240 | 0;
global$0 = $9_1;
$23_1 = $18_1 + 24 | 0;
HEAP8[$23_1 | 0] = 45;
wasm2js_scratch_store_f64(+$1_1);
$2_1 = wasm2js_scratch_load_i32(1) | 0;
$20_1 = wasm2js_scratch_load_i32(0) | 0;
$3_1 = $20_1;
$4_1 = $2_1 & 1048575;
$13_1 = ($2_1 >>> 31 | 0) + $23_1 | 0;
block11 : {
block10 : {
block9 : {
block6 : {
$2_1 = $2_1 >>> 20 & 2047;
block7 : {
if (!$2_1) {
$2_1 = $4_1;
if (!($2_1 | $3_1)) {
break block6
}
$2_1 = $2_1 << 5 | $3_1 >>> 27;
$3_1 = $3_1 << 5;
$111($9_1 + 48 | 0, $3_1, $2_1, 0, 0, -298308542, -50975715);
$111($9_1 + 32 | 0, $3_1, $2_1, 0, 0, -576792651, 1181916675);
$7_1 = $9_1 + 16 | 0;
$6_1 = HEAP32[$9_1 + 56 >> 2];
$5_1 = HEAP32[$9_1 + 60 >> 2];
$3_1 = HEAP32[$9_1 + 40 >> 2];
$4_1 = HEAP32[$9_1 + 48 >> 2];
$10_1 = $3_1 + $4_1 | 0;
$8_1 = HEAP32[$9_1 + 44 >> 2];
$2_1 = $8_1 + HEAP32[$9_1 + 52 >> 2] | 0;
$4_1 = $4_1 >>> 0 > $10_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = ($8_1 | 0) == ($4_1 | 0) & $3_1 >>> 0 > $10_1 >>> 0 | $4_1 >>> 0 < $8_1 >>> 0;
$2_1 = $5_1;
$6_1 = $3_1 + $6_1 | 0;
$3_1 = $6_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$2_1 = $6_1 << 26 | $4_1 >>> 6;
$11_1 = $2_1;
$14_1 = ($4_1 & 63) << 26 | $10_1 >>> 6;
$111($7_1, $14_1, $2_1, 0, 0, 10, 0);
$19_1 = -324;
$10_1 = HEAP32[$9_1 + 16 >> 2];
$4_1 = $10_1 + 6 | 0;
$5_1 = HEAP32[$9_1 + 20 >> 2];
$2_1 = $5_1 - (($10_1 >>> 0 < 4294967290) + 2147483647 | 0) | 0;
$4_1 = ($2_1 | 0) == ($5_1 | 0) & $4_1 >>> 0 < $10_1 >>> 0 | $2_1 >>> 0 < $5_1 >>> 0;
$2_1 = HEAP32[$9_1 + 28 >> 2];
$5_1 = $4_1;
$4_1 = $4_1 + HEAP32[$9_1 + 24 >> 2] | 0;
$2_1 = $5_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$8_1 = !$14_1 & ($11_1 | 0) == 1073741824;
$10_1 = $20_1 & 1 ^ 2072906513;
$5_1 = ($11_1 | 0) == 1060997895 & $14_1 >>> 0 >= $10_1 >>> 0 | $11_1 >>> 0 > 1060997895;
$7_1 = $5_1 ? ($8_1 ? 2 : $4_1) : 0;
$4_1 = $11_1 ^ -1;
$10_1 = ($4_1 | 0) == 1060997895 & ($14_1 ^ -1) >>> 0 < $10_1 >>> 0 | $4_1 >>> 0 < 1060997895;
$4_1 = $10_1 ? 0 : $7_1;
$5_1 = $10_1 ? 0 : $5_1 ? ($8_1 ? 0 : $2_1) : 0;
$2_1 = $3_1 >>> 6 | 0;
$3_1 = ($3_1 & 63) << 26 | $6_1 >>> 6;
$6_1 = $3_1 + $10_1 | 0;
$3_1 = __wasm_i64_mul($6_1, $3_1 >>> 0 > $6_1 >>> 0 ? $2_1 + 1 | 0 : $2_1, 10, 0);
$4_1 = $3_1 + $4_1 | 0;
$2_1 = i64toi32_i32$HIGH_BITS + $5_1 | 0;
$3_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
if (($3_1 | 0) == 232830 & $4_1 >>> 0 <= 2764472319 | $3_1 >>> 0 < 232830) {
while (1) {
$19_1 = $19_1 - 1 | 0;
$4_1 = __wasm_i64_mul($4_1, $3_1, 10, 0);
$2_1 = i64toi32_i32$HIGH_BITS;
$3_1 = $2_1;
if (($2_1 | 0) < 232830) {
$2_1 = 1;
} else {
$2_1 = $4_1 >>> 0 < 2764472320 & ($2_1 | 0) <= 232830;
}
if ($2_1) {
continue
}
break;
}
}
$111($9_1, $4_1, $3_1, 0, 0, -1717986918, 429496729);
$2_1 = HEAP32[$9_1 + 12 >> 2];
$6_1 = $2_1;
$5_1 = HEAP32[$9_1 + 8 >> 2];
$10_1 = __wasm_i64_mul($5_1, $2_1, -10, -1);
$2_1 = $3_1 + i64toi32_i32$HIGH_BITS | 0;
$3_1 = $4_1 + $10_1 | 0;
$2_1 = $3_1 >>> 0 < $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$11_1 = $3_1;
$17_1 = ($2_1 | $3_1) != 0;
break block7;
}
$10_1 = $4_1 | 1048576;
$5_1 = $2_1 - 1075 | 0;
$2_1 = Math_imul($5_1, 315653);
$11_1 = $3_1;
block8 : {
if (!($4_1 | $3_1)) {
$19_1 = $2_1 - 131072 >> 20;
$3_1 = 302 - $19_1 | 0;
$2_1 = (($3_1 & 65535) >>> 0) / 28 | 0;
$4_1 = $2_1 << 4;
$8_1 = HEAP32[$4_1 + 1059784 >> 2];
$21_1 = HEAP32[$4_1 + 1059788 >> 2];
$3_1 = ($3_1 - Math_imul($2_1, 28) & 65535) << 3;
$7_1 = HEAP32[$3_1 + 1059552 >> 2];
$20_1 = HEAP32[$3_1 + 1059556 >> 2];
$111($9_1 + 128 | 0, $8_1, $21_1, 0, 0, $7_1, $20_1);
$3_1 = HEAP32[$4_1 + 1059776 >> 2];
$2_1 = HEAP32[$4_1 + 1059780 >> 2];
$111($9_1 + 144 | 0, $3_1, $2_1, 0, 0, $7_1, $20_1);
$16_1 = $5_1 + (Math_imul($19_1, 16559509) + 16559509 >>> 16 | 0) | 0;
$15_1 = $16_1 + 7 | 0;
$14_1 = HEAP32[$9_1 + 152 >> 2];
$4_1 = HEAP32[$9_1 + 156 >> 2];
$3_1 = __wasm_i64_mul($3_1, $2_1, $7_1, $20_1);
$6_1 = HEAP32[$9_1 + 136 >> 2];
$5_1 = $3_1 + $6_1 | 0;
$17_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $17_1 + HEAP32[$9_1 + 140 >> 2] | 0;
$6_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = ($17_1 | 0) == ($6_1 | 0) & $3_1 >>> 0 > $5_1 >>> 0 | $6_1 >>> 0 < $17_1 >>> 0;
$2_1 = $4_1;
$4_1 = $3_1 + $14_1 | 0;
$3_1 = $4_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
if (($3_1 | 0) > 0) {
$2_1 = 1;
} else {
$2_1 = ($3_1 | 0) >= 0;
}
if ($2_1) {
$2_1 = $3_1 << 1 | $4_1 >>> 31;
$4_1 = $4_1 << 1 | $6_1 >>> 31;
$3_1 = $2_1;
__wasm_i64_mul($7_1, $20_1, $8_1, $21_1);
$6_1 = $6_1 << 1 | $5_1 >>> 31;
$5_1 = $5_1 << 1 | i64toi32_i32$HIGH_BITS >>> 31;
}
$8_1 = $11_1;
$7_1 = $15_1 & 31;
$11_1 = $9_1 + 96 | 0;
if (($15_1 & 63) >>> 0 >= 32) {
$2_1 = $8_1 << $7_1;
$8_1 = 0;
} else {
$2_1 = (1 << $7_1) - 1 & $8_1 >>> 32 - $7_1 | $10_1 << $7_1;
$8_1 = $8_1 << $7_1;
}
$111($11_1, $4_1, $3_1, 0, 0, $8_1, $2_1);
$10_1 = 292 - $19_1 | 0;
$7_1 = HEAP32[($10_1 >>> 3 & 536870908) + 1060144 >> 2] >>> $10_1 & 1;
$111($9_1 + 112 | 0, $5_1 - $7_1 | 0, $6_1 - ($5_1 >>> 0 < $7_1 >>> 0) | 0, 0, 0, $8_1, $2_1);
$14_1 = $9_1 + 80 | 0;
$8_1 = HEAP32[$9_1 + 104 >> 2];
$10_1 = HEAP32[$9_1 + 108 >> 2];
$6_1 = HEAP32[$9_1 + 120 >> 2];
$5_1 = HEAP32[$9_1 + 96 >> 2];
$7_1 = $6_1 + $5_1 | 0;
$11_1 = HEAP32[$9_1 + 124 >> 2];
$2_1 = $11_1 + HEAP32[$9_1 + 100 >> 2] | 0;
$5_1 = $5_1 >>> 0 > $7_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$6_1 = ($11_1 | 0) == ($5_1 | 0) & $6_1 >>> 0 > $7_1 >>> 0 | $5_1 >>> 0 < $11_1 >>> 0;
$2_1 = $10_1;
$8_1 = $6_1 + $8_1 | 0;
$6_1 = $8_1 >>> 0 < $6_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$7_1 = ($5_1 & 63) << 26 | $7_1 >>> 6;
$10_1 = $8_1 << 26 | $5_1 >>> 6;
$111($14_1, $7_1, $10_1, 0, 0, 10, 0);
$14_1 = $9_1 - -64 | 0;
$5_1 = $7_1;
$2_1 = 0 - $16_1 | 0;
$11_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 0;
$16_1 = $3_1 >>> $11_1 | 0;
} else {
$2_1 = $3_1 >>> $11_1 | 0;
$16_1 = ((1 << $11_1) - 1 & $3_1) << 32 - $11_1 | $4_1 >>> $11_1;
}
$3_1 = $2_1;
$2_1 = $2_1 >>> 1 | 0;
$11_1 = ($3_1 & 1) << 31 | $16_1 >>> 1;
$111($14_1, $5_1 - $11_1 | 0, $10_1 - (($5_1 >>> 0 < $11_1 >>> 0) + $2_1 | 0) | 0, 0, 0, 10, 0);
$4_1 = ($2_1 | 0) == ($10_1 | 0) & $7_1 >>> 0 < $11_1 >>> 0 | $2_1 >>> 0 > $10_1 >>> 0;
$2_1 = $10_1 ^ -1;
$10_1 = ($2_1 | 0) == ($3_1 | 0) & ($7_1 ^ -1) >>> 0 < $16_1 >>> 0 | $2_1 >>> 0 < $3_1 >>> 0;
$17_1 = $4_1 | $10_1;
$5_1 = HEAP32[$9_1 + 88 >> 2];
$2_1 = HEAP32[$9_1 + 84 >> 2];
$7_1 = $2_1;
$2_1 = $2_1 + 2147483647 | 0;
$3_1 = HEAP32[$9_1 + 80 >> 2];
$4_1 = $3_1 - 1 | 0;
$2_1 = ($4_1 | 0) != -1 ? $2_1 + 1 | 0 : $2_1;
$2_1 = ($7_1 | 0) == ($2_1 | 0) & $3_1 >>> 0 > $4_1 >>> 0 | $2_1 >>> 0 < $7_1 >>> 0;
$2_1 = $2_1 + $5_1 | 0;
$3_1 = (HEAP32[$9_1 + 64 >> 2] | HEAP32[$9_1 + 68 >> 2]) != 0;
$3_1 = $3_1 + HEAP32[$9_1 + 72 >> 2] | 0;
$11_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
$2_1 = $6_1 >>> 6 | 0;
$3_1 = ($6_1 & 63) << 26 | $8_1 >>> 6;
$5_1 = $3_1 + $10_1 | 0;
break block8;
}
$19_1 = $2_1 >> 20;
$3_1 = 302 - $19_1 | 0;
$2_1 = (($3_1 & 65535) >>> 0) / 28 | 0;
$4_1 = $2_1 << 4;
$8_1 = HEAP32[$4_1 + 1059784 >> 2];
$21_1 = HEAP32[$4_1 + 1059788 >> 2];
$3_1 = ($3_1 - Math_imul($2_1, 28) & 65535) << 3;
$7_1 = HEAP32[$3_1 + 1059552 >> 2];
$24_1 = HEAP32[$3_1 + 1059556 >> 2];
$111($9_1 + 208 | 0, $8_1, $21_1, 0, 0, $7_1, $24_1);
$3_1 = HEAP32[$4_1 + 1059776 >> 2];
$2_1 = HEAP32[$4_1 + 1059780 >> 2];
$111($9_1 + 224 | 0, $3_1, $2_1, 0, 0, $7_1, $24_1);
$16_1 = $5_1 + (Math_imul($19_1, 16559509) + 16559509 >>> 16 | 0) | 0;
$15_1 = $16_1 + 7 | 0;
$14_1 = HEAP32[$9_1 + 232 >> 2];
$4_1 = HEAP32[$9_1 + 236 >> 2];
$3_1 = __wasm_i64_mul($3_1, $2_1, $7_1, $24_1);
$6_1 = HEAP32[$9_1 + 216 >> 2];
$5_1 = $3_1 + $6_1 | 0;
$17_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $17_1 + HEAP32[$9_1 + 220 >> 2] | 0;
$6_1 = $5_1 >>> 0 < $6_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = ($17_1 | 0) == ($6_1 | 0) & $3_1 >>> 0 > $5_1 >>> 0 | $6_1 >>> 0 < $17_1 >>> 0;
$2_1 = $4_1;
$4_1 = $3_1 + $14_1 | 0;
$3_1 = $4_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
if (($3_1 | 0) > 0) {
$2_1 = 1;
} else {
$2_1 = ($3_1 | 0) >= 0;
}
if ($2_1) {
$2_1 = $3_1 << 1 | $4_1 >>> 31;
$4_1 = $4_1 << 1 | $6_1 >>> 31;
$3_1 = $2_1;
__wasm_i64_mul($7_1, $24_1, $8_1, $21_1);
$6_1 = $6_1 << 1 | $5_1 >>> 31;
$5_1 = $5_1 << 1 | i64toi32_i32$HIGH_BITS >>> 31;
}
$8_1 = $11_1;
$7_1 = $15_1 & 31;
$11_1 = $9_1 + 176 | 0;
if (($15_1 & 63) >>> 0 >= 32) {
$2_1 = $8_1 << $7_1;
$8_1 = 0;
} else {
$2_1 = (1 << $7_1) - 1 & $8_1 >>> 32 - $7_1 | $10_1 << $7_1;
$8_1 = $8_1 << $7_1;
}
$111($11_1, $4_1, $3_1, 0, 0, $8_1, $2_1);
$10_1 = 292 - $19_1 | 0;
$7_1 = HEAP32[($10_1 >>> 3 & 536870908) + 1060144 >> 2] >>> $10_1 & 1;
$111($9_1 + 192 | 0, $5_1 - $7_1 | 0, $6_1 - ($5_1 >>> 0 < $7_1 >>> 0) | 0, 0, 0, $8_1, $2_1);
$14_1 = $9_1 + 160 | 0;
$8_1 = HEAP32[$9_1 + 184 >> 2];
$10_1 = HEAP32[$9_1 + 188 >> 2];
$5_1 = HEAP32[$9_1 + 200 >> 2];
$6_1 = HEAP32[$9_1 + 176 >> 2];
$7_1 = $5_1 + $6_1 | 0;
$11_1 = HEAP32[$9_1 + 204 >> 2];
$2_1 = $11_1 + HEAP32[$9_1 + 180 >> 2] | 0;
$6_1 = $6_1 >>> 0 > $7_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$5_1 = ($11_1 | 0) == ($6_1 | 0) & $5_1 >>> 0 > $7_1 >>> 0 | $6_1 >>> 0 < $11_1 >>> 0;
$2_1 = $10_1;
$8_1 = $5_1 + $8_1 | 0;
$5_1 = $8_1 >>> 0 < $5_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$11_1 = ($6_1 & 63) << 26 | $7_1 >>> 6;
$2_1 = $8_1 << 26 | $6_1 >>> 6;
$7_1 = $2_1;
$111($14_1, $11_1, $2_1, 0, 0, 10, 0);
$2_1 = 0 - $16_1 | 0;
$6_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 0;
$3_1 = $3_1 >>> $6_1 | 0;
} else {
$2_1 = $3_1 >>> $6_1 | 0;
$3_1 = ((1 << $6_1) - 1 & $3_1) << 32 - $6_1 | $4_1 >>> $6_1;
}
$4_1 = $3_1 + (($20_1 ^ -1) & 1) | 0;
$2_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$6_1 = ($7_1 | 0) == ($2_1 | 0) & $4_1 >>> 0 > $11_1 >>> 0 | $2_1 >>> 0 > $7_1 >>> 0;
$3_1 = $7_1 ^ -1;
$4_1 = ($3_1 | 0) == ($2_1 | 0) & ($11_1 ^ -1) >>> 0 < $4_1 >>> 0 | $2_1 >>> 0 > $3_1 >>> 0;
$17_1 = $6_1 | $4_1;
$10_1 = HEAP32[$9_1 + 160 >> 2];
$3_1 = $10_1 + 6 | 0;
$6_1 = HEAP32[$9_1 + 164 >> 2];
$2_1 = $6_1 - (($10_1 >>> 0 < 4294967290) + 2147483647 | 0) | 0;
$2_1 = ($2_1 | 0) == ($6_1 | 0) & $3_1 >>> 0 < $10_1 >>> 0 | $2_1 >>> 0 < $6_1 >>> 0;
$2_1 = $2_1 + HEAP32[$9_1 + 168 >> 2] | 0;
$11_1 = !$11_1 & ($7_1 | 0) == 1073741824 ? 2 : $2_1;
$2_1 = $5_1 >>> 6 | 0;
$3_1 = ($5_1 & 63) << 26 | $8_1 >>> 6;
$5_1 = $3_1 + $4_1 | 0;
}
$6_1 = $3_1 >>> 0 > $5_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$17_1 = !$17_1;
}
$10_1 = __wasm_i64_udiv($5_1, $6_1, 1e8, 0);
$21_1 = i64toi32_i32$HIGH_BITS;
$4_1 = $10_1;
__wasm_i64_mul($4_1, 0, 109951163, 0);
$3_1 = __wasm_i64_mul(i64toi32_i32$HIGH_BITS >>> 8 | 0, 0, -1e4, 0);
$2_1 = i64toi32_i32$HIGH_BITS;
$4_1 = $3_1 + $4_1 | 0;
$2_1 = $10_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = $2_1;
$8_1 = __wasm_i64_mul($4_1, $2_1, 5243, 0);
$7_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $7_1 >>> 19 | 0;
$8_1 = __wasm_i64_mul((($7_1 & 524287) << 13 | $8_1 >>> 19) & 127, $2_1 & 127, 65436, 0);
$2_1 = $3_1 + i64toi32_i32$HIGH_BITS | 0;
$3_1 = $4_1;
$4_1 = $4_1 + $8_1 | 0;
$2_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = $2_1;
$8_1 = __wasm_i64_mul($4_1, $2_1, 103, 0);
$7_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $7_1 >>> 10 | 0;
$8_1 = __wasm_i64_mul((($7_1 & 1023) << 22 | $8_1 >>> 10) & 983055, $2_1 & 983055, 246, 0);
$2_1 = $3_1 + i64toi32_i32$HIGH_BITS | 0;
$3_1 = $4_1;
$4_1 = $4_1 + $8_1 | 0;
$3_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$8_1 = $4_1;
$14_1 = $4_1 << 24 | ($4_1 & 65280) << 8;
$4_1 = $4_1 & 16711680;
$2_1 = $4_1 >>> 8 | 0;
$7_1 = $4_1 << 24;
$4_1 = $2_1;
$16_1 = $7_1;
$7_1 = $8_1 & -16777216;
$2_1 = $7_1 >>> 24 | 0;
$7_1 = $16_1 | $7_1 << 8;
$4_1 = $2_1 | $4_1 | $14_1;
$2_1 = $3_1;
$7_1 = (($2_1 & 255) << 24 | $8_1 >>> 8) & -16777216 | (($2_1 & 16777215) << 8 | $8_1 >>> 24) & 16711680 | ($2_1 >>> 8 & 65280 | $2_1 >>> 24) | $7_1;
$8_1 = $4_1;
$16_1 = ($6_1 | 0) == 232830 & $5_1 >>> 0 > 2764472319 | $6_1 >>> 0 > 232830;
$15_1 = ($16_1 + $19_1 | 0) + 15 | 0;
$3_1 = __wasm_i64_mul($10_1, $21_1, 1e8, 0);
$2_1 = $5_1 - $3_1 | 0;
$4_1 = $6_1 - (i64toi32_i32$HIGH_BITS + ($3_1 >>> 0 > $5_1 >>> 0) | 0) | 0;
$5_1 = $4_1;
$3_1 = $2_1;
if ($4_1 | $2_1) {
break block9
}
$4_1 = 808464432;
$3_1 = 808464432;
$2_1 = Math_clz32($8_1 << 1 | $7_1 >>> 31);
$5_1 = 70 - (($2_1 | 0) == 32 ? Math_clz32($7_1 << 1 | 1) + 32 | 0 : $2_1) >>> 3 | 0;
break block10;
}
HEAP8[$13_1 + 2 | 0] = 48;
HEAP8[$13_1 | 0] = 48;
HEAP8[$13_1 + 1 | 0] = 46;
$2_1 = $13_1 + 3 | 0;
break block11;
}
__wasm_i64_mul($3_1, $5_1, 109951163, 0);
$4_1 = __wasm_i64_mul(i64toi32_i32$HIGH_BITS >>> 8 | 0, 0, -1e4, 0);
$2_1 = $5_1 + i64toi32_i32$HIGH_BITS | 0;
$4_1 = $3_1 + $4_1 | 0;
$2_1 = $4_1 >>> 0 < $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = $2_1;
$5_1 = __wasm_i64_mul($4_1, $2_1, 5243, 0);
$6_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $6_1 >>> 19 | 0;
$5_1 = __wasm_i64_mul((($6_1 & 524287) << 13 | $5_1 >>> 19) & 127, $2_1 & 127, 65436, 0);
$2_1 = $3_1 + i64toi32_i32$HIGH_BITS | 0;
$3_1 = $4_1;
$4_1 = $4_1 + $5_1 | 0;
$2_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$3_1 = $2_1;
$5_1 = __wasm_i64_mul($4_1, $2_1, 103, 0);
$6_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $6_1 >>> 10 | 0;
$5_1 = __wasm_i64_mul((($6_1 & 1023) << 22 | $5_1 >>> 10) & 983055, $2_1 & 983055, 246, 0);
$2_1 = $3_1 + i64toi32_i32$HIGH_BITS | 0;
$3_1 = $4_1;
$4_1 = $4_1 + $5_1 | 0;
$3_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
$5_1 = $4_1;
$10_1 = $4_1 << 24 | ($4_1 & 65280) << 8;
$4_1 = $4_1 & 16711680;
$2_1 = $4_1 >>> 8 | 0;
$6_1 = $4_1 << 24;
$4_1 = $2_1;
$20_1 = $6_1;
$6_1 = $5_1 & -16777216;
$2_1 = $6_1 >>> 24 | 0;
$6_1 = $20_1 | $6_1 << 8;
$4_1 = $2_1 | $4_1 | $10_1;
$2_1 = $3_1;
$6_1 = (($2_1 & 255) << 24 | $5_1 >>> 8) & -16777216 | (($2_1 & 16777215) << 8 | $5_1 >>> 24) & 16711680 | ($2_1 >>> 8 & 65280 | $2_1 >>> 24) | $6_1;
$2_1 = $4_1;
$5_1 = $2_1;
$2_1 = $2_1 + 808464432 | 0;
$4_1 = $6_1 + 808464432 | 0;
$3_1 = $4_1 >>> 0 < 808464432 ? $2_1 + 1 | 0 : $2_1;
$2_1 = $5_1 << 1;
$5_1 = $6_1;
$2_1 = $2_1 | $5_1 >>> 31;
$2_1 = Math_clz32($2_1);
$5_1 = (70 - (($2_1 | 0) == 32 ? Math_clz32($5_1 << 1 | 1) + 32 | 0 : $2_1) >>> 3 | 0) + 8 | 0;
}
$2_1 = $13_1 + $16_1 | 0;
HEAP8[$2_1 + 16 | 0] = $11_1 + 48;
HEAP8[$2_1 + 8 | 0] = $4_1;
HEAP8[$2_1 + 9 | 0] = $4_1 >>> 8;
HEAP8[$2_1 + 10 | 0] = $4_1 >>> 16;
HEAP8[$2_1 + 11 | 0] = $4_1 >>> 24;
HEAP8[$2_1 + 12 | 0] = $3_1;
HEAP8[$2_1 + 13 | 0] = $3_1 >>> 8;
HEAP8[$2_1 + 14 | 0] = $3_1 >>> 16;
HEAP8[$2_1 + 15 | 0] = $3_1 >>> 24;
$3_1 = $2_1;
$2_1 = $8_1 + 808464432 | 0;
$4_1 = $7_1 + 808464432 | 0;
$2_1 = $4_1 >>> 0 < 808464432 ? $2_1 + 1 | 0 : $2_1;
HEAP8[$3_1 | 0] = $4_1;
HEAP8[$3_1 + 1 | 0] = $4_1 >>> 8;
HEAP8[$3_1 + 2 | 0] = $4_1 >>> 16;
HEAP8[$3_1 + 3 | 0] = $4_1 >>> 24;
HEAP8[$3_1 + 4 | 0] = $2_1;
HEAP8[$3_1 + 5 | 0] = $2_1 >>> 8;
HEAP8[$3_1 + 6 | 0] = $2_1 >>> 16;
HEAP8[$3_1 + 7 | 0] = $2_1 >>> 24;
$3_1 = $16_1 + ($17_1 ? 17 : $5_1) | 0;
$6_1 = $3_1 - 1 | 0;
if ($15_1 + 5 >>> 0 >= 21) {
$2_1 = HEAPU8[$13_1 + 1 | 0];
HEAP8[$13_1 + 1 | 0] = 46;
HEAP8[$13_1 | 0] = $2_1;
$4_1 = ($6_1 + $13_1 | 0) + ($6_1 >>> 0 > 1) | 0;
$2_1 = $15_1 >> 31;
$5_1 = ($2_1 ^ $15_1) - $2_1 | 0;
$3_1 = $4_1 + (($5_1 | 0) > 9) | 0;
$2_1 = Math_imul($5_1, 5243) >>> 19 | 0;
HEAP8[$3_1 + 1 | 0] = $2_1 + 48;
$3_1 = ($3_1 + 1 | 0) + (($5_1 | 0) > 99) | 0;
$2_1 = HEAPU16[(Math_imul($2_1, -200) + ($5_1 << 1) | 0) + 1060224 >> 1];
HEAP8[$3_1 | 0] = $2_1;
HEAP8[$3_1 + 1 | 0] = $2_1 >>> 8;
$2_1 = ($15_1 | 0) >= 0 ? 11109 : 11621;
HEAP8[$4_1 | 0] = $2_1;
HEAP8[$4_1 + 1 | 0] = $2_1 >>> 8;
$2_1 = $3_1 + 2 | 0;
break block11;
}
block12 : {
if (($15_1 | 0) < ($3_1 - 2 | 0)) {
$4_1 = $13_1 + 1 | 0;
if (($15_1 | 0) >= 0) {
break block12
}
$3_1 = 1 - $15_1 | 0;
$2_1 = $3_1 + $13_1 | 0;
if ($6_1) {
wasm2js_memory_copy($2_1, $4_1, $6_1);
}
if ($3_1) {
wasm2js_memory_fill($13_1, 48, $3_1);
}
HEAP8[$13_1 + 1 | 0] = 46;
$2_1 = $2_1 + $6_1 | 0;
break block11;
}
if ($6_1) {
wasm2js_memory_copy($13_1, $13_1 + 1 | 0, $6_1);
}
$3_1 = $15_1 + 3 | 0;
$2_1 = $3_1 - $6_1 | 0;
if ($2_1) {
wasm2js_memory_fill($6_1 + $13_1 | 0, 48, $2_1);
}
HEAP8[($13_1 + $15_1 | 0) + 1 | 0] = 46;
$2_1 = $3_1 + $13_1 | 0;
break block11;
}
$2_1 = $15_1 + 1 | 0;
if ($2_1) {
wasm2js_memory_copy($13_1, $4_1, $2_1);
}
HEAP8[$2_1 + $13_1 | 0] = 46;
$2_1 = $3_1 + $13_1 | 0;
}
global$0 = $9_1 + 240 | 0;
$2_1 = FUNCTION_TABLE[HEAP32[HEAP32[$22_1 + 4 >> 2] + 12 >> 2]](HEAP32[$22_1 >> 2], $23_1, $2_1 - $23_1 | 0) | 0;
}
global$0 = $18_1 - -64 | 0;
if ($2_1) {
break block13
}
HEAP32[$0_1 + 8 >> 2] = HEAP32[$12_1 + 40 >> 2];
$2_1 = HEAP32[$12_1 + 36 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$12_1 + 32 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block14;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 1;
}
global$0 = $12_1 - -64 | 0;
return;
}
$142(1053516, 55, $12_1 + 63 | 0, 1053500, 1053572);
wasm2js_trap();
}
function $86($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 + -64 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 >> 2];
if (HEAPU8[$0_1 + 4 | 0] != 1) {
$240(HEAP32[$5_1 >> 2], 1051436, 1);
}
HEAP8[$0_1 + 4 | 0] = 2;
$199($4_1 + 16 | 0, $5_1, $1_1, $2_1);
block : {
if (HEAPU8[$4_1 + 16 | 0] != 4) {
$0_1 = HEAP32[$4_1 + 20 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 28 >> 2] = $0_1;
$0_1 = $209($4_1 + 24 | 0);
break block;
}
$240(HEAP32[$5_1 >> 2], 1051437, 1);
$191($4_1 + 8 | 0, $4_1 + 24 | 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
$240(HEAP32[$5_1 >> 2], HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2]);
$0_1 = 0;
}
global$0 = $4_1 - -64 | 0;
return $0_1;
}
function $87($0_1) {
var $1_1 = 0, $2_1 = 0;
block : {
if (($0_1 | 0) < 0) {
break block
}
$0_1 = $77($0_1);
$2_1 = $0_1 >> 13;
$1_1 = $2_1 >> 31;
block1 : {
$1_1 = $0_1 ? ($1_1 ^ $2_1) - $1_1 | 0 : 1;
if ($1_1) {
if ($0_1) {
$0_1 = $0_1 >>> 3 & 1023;
if ($0_1 >>> 0 >= 733) {
break block1
}
$0_1 = ($0_1 + HEAPU8[$0_1 + 1053737 | 0] >>> 6 | 0) - 1 | 0;
} else {
$0_1 = 0;
}
$1_1 = $0_1 + (Math_imul($1_1, 12) - 12 | 0) | 0;
if ($1_1 >>> 0 >= $0_1 >>> 0) {
break block
}
$251(1053444);
wasm2js_trap();
}
$254(1053444);
wasm2js_trap();
}
$158($0_1, 733, 1054472);
wasm2js_trap();
}
return $1_1;
}
function $88($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
block1 : {
block : {
if (HEAP32[$1_1 >> 2] != -2147483648) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1;
break block;
}
$6_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = HEAP32[$1_1 + 8 >> 2];
$90($2_1 + 4 | 0, $1_1, 1, 1);
$3_1 = HEAP32[$2_1 + 8 >> 2];
if (HEAP32[$2_1 + 4 >> 2] == 1) {
break block1
}
$4_1 = HEAP32[$2_1 + 12 >> 2];
$5_1 = !$1_1;
block2 : {
if ($5_1) {
break block2
}
if ($5_1) {
break block2
}
wasm2js_memory_copy($4_1, $6_1, $1_1);
}
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $3_1;
}
global$0 = $2_1 + 16 | 0;
return;
}
$228($3_1, HEAP32[$2_1 + 12 >> 2]);
wasm2js_trap();
}
function $89($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$1_1 = __wasm_i64_mul($1_1 - (($1_1 | 0) != 0) | 0, 0, 86400, 0);
$8_1 = i64toi32_i32$HIGH_BITS;
$6_1 = $3_1 + $8_1 | 0;
block1 : {
block : {
$9_1 = ($3_1 | 0) < 0;
$3_1 = $1_1;
$1_1 = $2_1 + $3_1 | 0;
$2_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $6_1 + 1 | 0 : $6_1;
if (($8_1 | 0) > ($2_1 | 0)) {
$3_1 = 1;
} else {
$3_1 = $1_1 >>> 0 < $3_1 >>> 0 & ($2_1 | 0) <= ($8_1 | 0);
}
if (!($9_1 ^ $3_1)) {
$3_1 = $5_1 >> 31;
$111($7_1, $4_1, $5_1, $3_1, $3_1, 60, 0);
$3_1 = HEAP32[$7_1 >> 2];
$4_1 = HEAP32[$7_1 + 4 >> 2];
$5_1 = $4_1 >> 31;
$6_1 = $5_1;
if (($6_1 | 0) != HEAP32[$7_1 + 8 >> 2] | ($6_1 | 0) != HEAP32[$7_1 + 12 >> 2]) {
break block
}
$5_1 = $1_1 - $3_1 | 0;
$6_1 = $2_1 - ($4_1 + ($1_1 >>> 0 < $3_1 >>> 0) | 0) | 0;
if (($6_1 | 0) < ($2_1 | 0)) {
$1_1 = 1;
} else {
$1_1 = $1_1 >>> 0 > $5_1 >>> 0 & ($2_1 | 0) >= ($6_1 | 0);
}
if (($4_1 | 0) > 0) {
$2_1 = 1;
} else {
$2_1 = ($3_1 | 0) != 0 & ($4_1 | 0) >= 0;
}
if (!($1_1 ^ $2_1)) {
break block1
}
$254(1052288);
wasm2js_trap();
}
$251(1052288);
wasm2js_trap();
}
$252(1052304);
wasm2js_trap();
}
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = $5_1;
HEAP32[$0_1 + 12 >> 2] = $6_1;
global$0 = $7_1 + 16 | 0;
}
function $90($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = $0_1;
$0_1 = __wasm_i64_mul($3_1, 0, $1_1, 0);
block2 : {
block3 : {
block1 : {
block : {
if (i64toi32_i32$HIGH_BITS) {
break block
}
if ($0_1 >>> 0 > -2147483648 - $2_1 >>> 0) {
break block
}
if ($0_1) {
break block1
}
HEAP32[$4_1 + 8 >> 2] = $2_1;
HEAP32[$4_1 + 4 >> 2] = 0;
$0_1 = 0;
break block2;
}
HEAP32[$4_1 + 4 >> 2] = 0;
break block3;
}
$3_1 = $226($0_1, $2_1);
if (!$3_1) {
HEAP32[$4_1 + 8 >> 2] = $0_1;
HEAP32[$4_1 + 4 >> 2] = $2_1;
break block3;
}
HEAP32[$4_1 + 8 >> 2] = $3_1;
HEAP32[$4_1 + 4 >> 2] = $1_1;
$0_1 = 0;
break block2;
}
$0_1 = 1;
}
HEAP32[$4_1 >> 2] = $0_1;
}
function $91($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = $2_1;
$2_1 = $1_1 + $2_1 | 0;
if ($4_1 >>> 0 > $2_1 >>> 0) {
$228(0, 0);
wasm2js_trap();
}
$5_1 = $3_1 + 4 | 0;
$8_1 = HEAP32[$0_1 + 4 >> 2];
$7_1 = 1;
$1_1 = 4;
$6_1 = HEAP32[$0_1 >> 2];
$4_1 = $6_1 << 1;
$2_1 = $2_1 >>> 0 > $4_1 >>> 0 ? $2_1 : $4_1;
$4_1 = $2_1 >>> 0 <= 8 ? 8 : $2_1;
$2_1 = $4_1;
block : {
if ($2_1 >>> 0 > 2147483647) {
$2_1 = 0;
break block;
}
block3 : {
block2 : {
block1 : {
if ($6_1) {
$1_1 = $4($8_1, $6_1, 1, $2_1);
break block1;
}
if (!$2_1) {
$1_1 = 1;
break block2;
}
$1_1 = $226($2_1, 1);
}
if ($1_1) {
break block2
}
HEAP32[$5_1 + 4 >> 2] = 1;
break block3;
}
HEAP32[$5_1 + 4 >> 2] = $1_1;
$7_1 = 0;
}
$1_1 = 8;
}
HEAP32[$1_1 + $5_1 >> 2] = $2_1;
HEAP32[$5_1 >> 2] = $7_1;
if (HEAP32[$3_1 + 4 >> 2] == 1) {
$228(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
wasm2js_trap();
}
$1_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $4_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}
function $92($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $93($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
block : {
if (!HEAP32[$0_1 + 68 >> 2]) {
$90($1_1, 8, 1, 1);
$3_1 = HEAP32[$1_1 + 4 >> 2];
if (HEAP32[$1_1 >> 2] == 1) {
break block
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP8[$2_1 | 0] = 105;
HEAP8[$2_1 + 1 | 0] = 115;
HEAP8[$2_1 + 2 | 0] = 32;
HEAP8[$2_1 + 3 | 0] = 101;
HEAP8[$2_1 + 4 | 0] = 109;
HEAP8[$2_1 + 5 | 0] = 112;
HEAP8[$2_1 + 6 | 0] = 116;
HEAP8[$2_1 + 7 | 0] = 121;
HEAP32[$1_1 + 8 >> 2] = 8;
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $3_1;
$44($0_1, 0, 0, 0, 0, $1_1, $1_1);
}
$2_1 = HEAP32[$0_1 + 60 >> 2];
$3_1 = HEAP32[$0_1 + 56 >> 2];
HEAP32[$0_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$0_1 + 64 >> 2];
HEAP32[$1_1 >> 2] = $3_1;
HEAP32[$1_1 + 4 >> 2] = $2_1;
$2_1 = $0_1 + 128 | 0;
$0_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
block2 : {
block1 : {
if ($3_1 >>> 0 > HEAP32[$2_1 >> 2] - $0_1 >>> 0) {
$182($2_1, $0_1, $3_1, 4, 8);
$0_1 = HEAP32[$2_1 + 8 >> 2];
break block1;
}
if (!$3_1) {
break block2
}
}
$4_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 4 >> 2] + ($0_1 << 3) | 0;
HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $4_1;
$0_1 = $0_1 + 1 | 0;
}
HEAP32[$2_1 + 8 >> 2] = $0_1;
global$0 = $1_1 + 16 | 0;
return;
}
$228($3_1, HEAP32[$1_1 + 8 >> 2]);
wasm2js_trap();
}
function $94($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 16 >> 2] = HEAP32[$0_1 + 16 >> 2];
$3_1 = HEAP32[$0_1 + 12 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $3_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[$0_1 >> 2];
HEAP32[$2_1 >> 2] = $0_1;
HEAP32[$2_1 + 4 >> 2] = $3_1;
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = 3;
HEAP32[$2_1 + 20 >> 2] = $2_1 + 8;
$1_1 = $0_1;
$9_1 = HEAP32[$2_1 + 4 >> 2];
if (($0_1 | 0) != ($9_1 | 0)) {
$11_1 = $2_1 + 28 | 0;
$0_1 = (($0_1 << 2) + $2_1 | 0) + 8 | 0;
while (1) {
$7_1 = HEAP32[HEAP32[$11_1 >> 2] >> 2];
$12_1 = HEAP32[$7_1 + 8 >> 2];
$4_1 = HEAP32[$0_1 >> 2];
$6_1 = $4_1 >>> 0 < 128;
$3_1 = 1;
block : {
if ($6_1) {
break block
}
$3_1 = 2;
if ($4_1 >>> 0 < 2048) {
break block
}
$3_1 = $4_1 >>> 0 < 65536 ? 3 : 4;
}
$220($7_1, $3_1);
$5_1 = HEAP32[$7_1 + 4 >> 2] + HEAP32[$7_1 + 8 >> 2] | 0;
block1 : {
if (!$6_1) {
$8_1 = $4_1 & 63 | -128;
$6_1 = $4_1 >>> 6 | 0;
if ($4_1 >>> 0 < 2048) {
HEAP8[$5_1 + 1 | 0] = $8_1;
HEAP8[$5_1 | 0] = $6_1 | 192;
break block1;
}
$10_1 = $4_1 >>> 12 | 0;
$6_1 = $6_1 & 63 | -128;
if ($4_1 >>> 0 <= 65535) {
HEAP8[$5_1 + 2 | 0] = $8_1;
HEAP8[$5_1 + 1 | 0] = $6_1;
HEAP8[$5_1 | 0] = $10_1 | 224;
break block1;
}
HEAP8[$5_1 + 3 | 0] = $8_1;
HEAP8[$5_1 + 2 | 0] = $6_1;
HEAP8[$5_1 + 1 | 0] = $10_1 & 63 | -128;
HEAP8[$5_1 | 0] = $4_1 >>> 18 | -16;
break block1;
}
HEAP8[$5_1 | 0] = $4_1;
}
HEAP32[$7_1 + 8 >> 2] = $3_1 + $12_1;
$0_1 = $0_1 + 4 | 0;
$1_1 = $1_1 + 1 | 0;
if (($9_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}  }
global$0 = $2_1 + 32 | 0;
}
function $95($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$0_1 = HEAP32[$0_1 >> 2];
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 12 >> 2] = $0_1 + 12;
block : {
if (HEAP32[$0_1 + 8 >> 2]) {
HEAP32[$2_1 + 28 >> 2] = 14;
HEAP32[$2_1 + 20 >> 2] = 14;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 12;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 8;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1049403, $2_1 + 16 | 0);
break block;
}
HEAP32[$2_1 + 20 >> 2] = 14;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 12;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1048956, $2_1 + 16 | 0);
}
global$0 = $2_1 + 32 | 0;
return $0_1 | 0;
}
function $96($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0, $38_1 = 0, $39_1 = 0, $40_1 = 0, $41_1 = 0, $42_1 = 0, $43_1 = 0, $44_1 = 0, $45_1 = 0;
$26_1 = global$0 + -64 | 0;
global$0 = $26_1;
HEAP32[$26_1 + 20 >> 2] = $3_1;
HEAP32[$26_1 + 16 >> 2] = $2_1;
HEAP32[$26_1 + 56 >> 2] = $1_1;
$1_1 = $26_1 + 63 | 0;
HEAP32[$26_1 + 52 >> 2] = $1_1;
HEAP32[$26_1 + 48 >> 2] = $1_1;
HEAP32[$26_1 + 44 >> 2] = $1_1;
HEAP32[$26_1 + 40 >> 2] = $26_1 + 20;
HEAP32[$26_1 + 36 >> 2] = $1_1;
HEAP32[$26_1 + 32 >> 2] = $1_1;
HEAP32[$26_1 + 28 >> 2] = $1_1;
HEAP32[$26_1 + 24 >> 2] = $26_1 + 16;
$41_1 = $26_1 + 8 | 0;
$27_1 = global$0 - 48 | 0;
global$0 = $27_1;
block124 : {
block : {
$2_1 = $26_1 + 24 | 0;
$1_1 = HEAP32[$2_1 + 32 >> 2];
if (!$1_1) {
$0_1 = 27;
$2_1 = 1051610;
break block;
}
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1 >>> 0 > 2147483646) {
$0_1 = 79;
$2_1 = 1051637;
break block;
}
HEAP32[$1_1 >> 2] = $3_1 + 1;
$3_1 = $1_1 - 8 | 0;
$7_1 = HEAP32[$3_1 >> 2] + 1 | 0;
HEAP32[$3_1 >> 2] = $7_1;
if (!$7_1) {
wasm2js_trap();
}
HEAP32[$27_1 + 36 >> 2] = $3_1;
HEAP32[$27_1 + 32 >> 2] = $1_1;
$22_1 = $1_1 + 8 | 0;
HEAP32[$27_1 + 28 >> 2] = $22_1;
$1_1 = HEAP32[HEAP32[$2_1 + 16 >> 2] >> 2];
HEAP32[$27_1 + 40 >> 2] = HEAP32[HEAP32[$2_1 >> 2] >> 2];
HEAP32[$27_1 + 44 >> 2] = $1_1;
$42_1 = $27_1 + 16 | 0;
$8_1 = $27_1 + 44 | 0;
$10_1 = global$0 - 144 | 0;
global$0 = $10_1;
$11_1 = $10_1 + 72 | 0;
$7($11_1, $27_1 + 40 | 0);
$7_1 = HEAP32[$10_1 + 76 >> 2];
block123 : {
block1 : {
$1_1 = HEAP32[$10_1 + 72 >> 2];
if (($1_1 | 0) == -2147483648) {
break block1
}
$2_1 = HEAP32[$10_1 + 80 >> 2];
HEAP32[$10_1 + 20 >> 2] = $2_1;
HEAP32[$10_1 + 16 >> 2] = $7_1;
HEAP32[$10_1 + 12 >> 2] = $1_1;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 36 >> 2] = 0;
HEAP32[$3_1 + 32 >> 2] = $2_1;
HEAP32[$3_1 + 28 >> 2] = $7_1;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$1_1 = $2_1 + 4 | 0;
HEAP8[$1_1 + 24 | 0] = 128;
HEAP32[$1_1 + 8 >> 2] = 0;
HEAP32[$1_1 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 1;
$16_1 = $3_1 + 28 | 0;
HEAP32[$1_1 + 20 >> 2] = HEAP32[$16_1 + 8 >> 2];
$7_1 = HEAP32[$16_1 + 4 >> 2];
HEAP32[$1_1 + 12 >> 2] = HEAP32[$16_1 >> 2];
HEAP32[$1_1 + 16 >> 2] = $7_1;
$4_1 = $3_1 + 8 | 0;
$2($4_1, 32, $1_1);
block2 : {
if (HEAP32[$4_1 >> 2] == -2147483641) {
break block2
}
$7_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$2_1 + 40 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$2_1 + 44 >> 2] = $7_1;
$7_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$2_1 + 36 >> 2] = $7_1;
$20_1 = global$0 - 32 | 0;
global$0 = $20_1;
$7_1 = HEAP32[$1_1 + 20 >> 2];
$9_1 = HEAP32[$1_1 + 16 >> 2];
block3 : {
if ($7_1 >>> 0 >= $9_1 >>> 0) {
break block3
}
$23_1 = $1_1 + 12 | 0;
$13_1 = HEAP32[$1_1 + 12 >> 2];
while (1) {
block4 : {
$17_1 = HEAPU8[$7_1 + $13_1 | 0] - 9 | 0;
if ($17_1 >>> 0 > 23) {
break block4
}
if (!(1 << $17_1 & 8388627)) {
break block4
}
$7_1 = $7_1 + 1 | 0;
HEAP32[$1_1 + 20 >> 2] = $7_1;
if (($7_1 | 0) != ($9_1 | 0)) {
continue
}
break block3;
}
break;
}        HEAP32[$20_1 + 20 >> 2] = 22;
$165($20_1 + 8 | 0, $23_1);
$6_1 = $197($20_1 + 20 | 0, HEAP32[$20_1 + 8 >> 2], HEAP32[$20_1 + 12 >> 2]);
}
global$0 = $20_1 + 32 | 0;
if (!$6_1) {
break block2
}
HEAP32[$4_1 >> 2] = -2147483641;
HEAP32[$4_1 + 4 >> 2] = $6_1;
$113($2_1 + 32 | 0);
}
$116($2_1 + 4 | 0, 1, 1);
global$0 = $2_1 + 48 | 0;
block11 : {
if (HEAP32[$3_1 + 8 >> 2] == -2147483641) {
HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 44 >> 2] = 10;
$9_1 = $3_1 + 24 | 0;
HEAP32[$3_1 + 40 >> 2] = $9_1;
$34($16_1, 1049542, $3_1 + 40 | 0);
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 0;
HEAP32[$2_1 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 4;
HEAP32[$2_1 + 16 >> 2] = 0;
$23_1 = $2_1 + 16 | 0;
$7_1 = $23_1;
$1_1 = global$0 - 48 | 0;
global$0 = $1_1;
block10 : {
block5 : {
block8 : {
block7 : {
$5_1 = HEAP32[$2_1 + 8 >> 2];
block6 : {
if ($5_1 >>> 0 >= 1e4) {
$7_1 = HEAP32[$2_1 + 12 >> 2];
if (($7_1 | 0) == -1) {
break block5
}
HEAP32[$2_1 + 12 >> 2] = $7_1 + 1;
break block6;
}
HEAP32[$1_1 + 20 >> 2] = 0;
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 16 >> 2] = 1;
HEAP32[$1_1 + 28 >> 2] = 1053476;
HEAP32[$1_1 + 32 >> 2] = 1610612768;
HEAP32[$1_1 + 36 >> 2] = 0;
HEAP32[$1_1 + 24 >> 2] = $1_1 + 12;
$6_1 = $7_1;
$7_1 = $1_1 + 24 | 0;
if ($64($6_1, $7_1)) {
break block7
}
HEAP32[$1_1 + 8 >> 2] = HEAP32[$1_1 + 20 >> 2];
$6_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 4 >> 2] = $6_1;
$13_1 = HEAP32[$16_1 + 4 >> 2];
$6_1 = HEAP32[$16_1 + 8 >> 2];
$90($7_1, $6_1, 1, 1);
$4_1 = HEAP32[$1_1 + 28 >> 2];
if (HEAP32[$1_1 + 24 >> 2] == 1) {
break block8
}
$20_1 = HEAP32[$1_1 + 32 >> 2];
$7_1 = !$6_1;
block9 : {
if ($7_1) {
break block9
}
if ($7_1) {
break block9
}
wasm2js_memory_copy($20_1, $13_1, $6_1);
}
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 8 >> 2];
$7_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 28 >> 2] = $7_1;
if (($5_1 | 0) == HEAP32[$2_1 >> 2]) {
$175($2_1);
}
$7_1 = HEAP32[$2_1 + 4 >> 2] + Math_imul($5_1, 24) | 0;
HEAP32[$7_1 + 8 >> 2] = HEAP32[$1_1 + 32 >> 2];
$13_1 = HEAP32[$1_1 + 28 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$1_1 + 24 >> 2];
HEAP32[$7_1 + 4 >> 2] = $13_1;
HEAP32[$7_1 + 20 >> 2] = $6_1;
HEAP32[$7_1 + 16 >> 2] = $20_1;
HEAP32[$7_1 + 12 >> 2] = $4_1;
HEAP32[$2_1 + 8 >> 2] = $5_1 + 1;
}
$116($16_1, 1, 1);
global$0 = $1_1 + 48 | 0;
break block10;
}
$142(1053516, 55, $1_1 + 47 | 0, 1053500, 1053572);
wasm2js_trap();
}
$228($4_1, HEAP32[$1_1 + 32 >> 2]);
wasm2js_trap();
}
$251(1053328);
wasm2js_trap();
}
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$2_1 + 28 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 20 >> 2] = $1_1;
$74($11_1 + 4 | 0, $23_1);
global$0 = $2_1 + 32 | 0;
$193($9_1);
$5_1 = 1;
break block11;
}
$1_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$11_1 + 16 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$11_1 + 20 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$11_1 + 12 >> 2] = $1_1;
}
HEAP32[$11_1 >> 2] = $5_1;
global$0 = $3_1 + 48 | 0;
block102 : {
block12 : {
if (HEAP32[$10_1 + 72 >> 2] == 1) {
$1_1 = HEAP32[$10_1 + 88 >> 2];
HEAP32[$10_1 + 48 >> 2] = HEAP32[$10_1 + 84 >> 2];
HEAP32[$10_1 + 52 >> 2] = $1_1;
$1_1 = HEAP32[$10_1 + 80 >> 2];
HEAP32[$10_1 + 40 >> 2] = HEAP32[$10_1 + 76 >> 2];
HEAP32[$10_1 + 44 >> 2] = $1_1;
$1_1 = $13($10_1 + 40 | 0);
break block12;
}
$1_1 = HEAP32[$10_1 + 84 >> 2];
$2_1 = HEAP32[$10_1 + 80 >> 2];
if (($2_1 | 0) == -2147483641) {
break block12
}
$3_1 = HEAP32[$10_1 + 92 >> 2];
HEAP32[$10_1 + 32 >> 2] = HEAP32[$10_1 + 88 >> 2];
HEAP32[$10_1 + 36 >> 2] = $3_1;
HEAP32[$10_1 + 28 >> 2] = $1_1;
HEAP32[$10_1 + 24 >> 2] = $2_1;
HEAP32[$10_1 + 128 >> 2] = 4e6;
$2_1 = $10_1 + 104 | 0;
$37($2_1, $10_1 + 128 | 0, $8_1, 32);
$4_1 = global$0 - 416 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 36 >> 2] = 0;
HEAP32[$4_1 + 40 >> 2] = 0;
HEAP32[$4_1 + 28 >> 2] = 0;
HEAP32[$4_1 + 32 >> 2] = 4;
HEAP32[$4_1 + 52 >> 2] = 1051757;
HEAP32[$4_1 + 48 >> 2] = 1051716;
HEAP32[$4_1 + 44 >> 2] = 1;
HEAP32[$4_1 + 56 >> 2] = 8;
$1_1 = $10_1 + 24 | 0;
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 220 >> 2] = $3_1;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 212 >> 2] = $3_1;
$1_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 44 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$194($4_1 + 60 | 0, $4_1 + 208 | 0, $4_1 + 296 | 0, $4_1 + 28 | 0);
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 76 >> 2] = 4;
$1_1 = HEAP32[$4_1 + 60 >> 2];
HEAP32[$4_1 + 80 >> 2] = 0;
$7_1 = HEAP32[$4_1 + 68 >> 2];
$5_1 = HEAP32[$4_1 + 64 >> 2];
$3_1 = ($1_1 | 0) == -2147483648;
HEAP32[$4_1 + 392 >> 2] = $3_1 ? 0 : $1_1;
$1_1 = $3_1 ? 8 : $5_1;
HEAP32[$4_1 + 384 >> 2] = $1_1;
$3_1 = $3_1 ? 0 : $7_1;
$16_1 = ($3_1 << 5) + $1_1 | 0;
HEAP32[$4_1 + 396 >> 2] = $16_1;
if ($3_1) {
while (1) {
$3_1 = $1_1;
$5_1 = HEAP32[$1_1 >> 2];
if (($5_1 | 0) != -2147483648) {
$7_1 = $1_1 + 4 | 0;
$1_1 = HEAP32[$7_1 >> 2];
$7_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$4_1 + 184 >> 2] = $1_1;
HEAP32[$4_1 + 188 >> 2] = $7_1;
HEAP32[$4_1 + 180 >> 2] = $5_1;
HEAP32[$4_1 + 84 >> 2] = 1;
HEAP32[$4_1 + 92 >> 2] = $1_1;
HEAP32[$4_1 + 96 >> 2] = $7_1;
$1_1 = $3_1 + 24 | 0;
$7_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 220 >> 2] = $7_1;
$1_1 = $3_1 + 16 | 0;
$7_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 212 >> 2] = $7_1;
HEAP32[$4_1 + 88 >> 2] = $4_1 + 44;
$1_1 = HEAP32[$4_1 + 96 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 92 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 88 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 84 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$1_1 = $4_1 + 196 | 0;
$6_1 = $4_1 + 296 | 0;
$7_1 = $4_1 + 28 | 0;
$5_1 = $4_1 + 208 | 0;
$11_1 = HEAP32[$5_1 >> 2];
block13 : {
if (($11_1 | 0) == -2147483641) {
HEAP32[$1_1 >> 2] = -2147483648;
break block13;
}
if (($11_1 | 0) != -2147483648) {
$173($1_1, $5_1, $6_1, $7_1);
break block13;
}
HEAP32[$1_1 >> 2] = -2147483648;
$113($5_1);
}
$20($4_1 + 404 | 0, HEAP32[$4_1 + 184 >> 2], HEAP32[$4_1 + 188 >> 2]);
block14 : {
if (HEAP32[$4_1 + 404 >> 2] == -2147483648) {
$46($7_1, $4_1 + 84 | 0, 1052147, 15);
$227($1_1);
break block14;
}
HEAP32[$4_1 + 216 >> 2] = HEAP32[$4_1 + 412 >> 2];
$1_1 = HEAP32[$4_1 + 408 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$4_1 + 404 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 196 >> 2];
block15 : {
if (($1_1 | 0) != -2147483648) {
$7_1 = HEAP32[$4_1 + 200 >> 2];
$5_1 = HEAP32[$4_1 + 204 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 412 >> 2];
$6_1 = HEAP32[$4_1 + 408 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 404 >> 2];
HEAP32[$4_1 + 300 >> 2] = $6_1;
HEAP32[$4_1 + 312 >> 2] = $7_1;
HEAP32[$4_1 + 316 >> 2] = $5_1;
HEAP32[$4_1 + 308 >> 2] = $1_1;
break block15;
}
HEAP32[$4_1 + 296 >> 2] = -2147483648;
$116($4_1 + 208 | 0, 1, 1);
}
$1_1 = $4_1 + 72 | 0;
$6_1 = HEAP32[$1_1 + 8 >> 2];
$7_1 = $4_1 + 296 | 0;
$11_1 = HEAP32[$7_1 >> 2];
$5_1 = ($11_1 | 0) != -2147483648;
if ($5_1 >>> 0 > HEAP32[$1_1 >> 2] - $6_1 >>> 0) {
$182($1_1, $6_1, $5_1, 4, 24);
$6_1 = HEAP32[$1_1 + 8 >> 2];
}
if (($11_1 | 0) != -2147483648) {
$5_1 = HEAP32[$1_1 + 4 >> 2] + Math_imul($6_1, 24) | 0;
HEAP32[$5_1 >> 2] = $11_1;
$11_1 = HEAP32[$7_1 + 8 >> 2];
HEAP32[$5_1 + 4 >> 2] = HEAP32[$7_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = $11_1;
$11_1 = HEAP32[$7_1 + 16 >> 2];
HEAP32[$5_1 + 12 >> 2] = HEAP32[$7_1 + 12 >> 2];
HEAP32[$5_1 + 16 >> 2] = $11_1;
HEAP32[$5_1 + 20 >> 2] = HEAP32[$7_1 + 20 >> 2];
$6_1 = $6_1 + 1 | 0;
}
HEAP32[$1_1 + 8 >> 2] = $6_1;
}
$116($4_1 + 180 | 0, 1, 1);
$1_1 = $3_1 + 32 | 0;
if (($16_1 | 0) != ($1_1 | 0)) {
continue
}
}
break;
}         $1_1 = $3_1 + 32 | 0;
}
HEAP32[$4_1 + 388 >> 2] = $1_1;
$120($4_1 + 384 | 0);
HEAP32[$4_1 + 112 >> 2] = 11;
HEAP32[$4_1 + 108 >> 2] = 1052136;
HEAP32[$4_1 + 104 >> 2] = 1051716;
HEAP32[$4_1 + 100 >> 2] = 1;
$20_1 = $2_1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$4_1 + 220 >> 2] = $1_1;
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$4_1 + 212 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 112 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 108 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 104 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 100 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$194($4_1 + 116 | 0, $4_1 + 208 | 0, $4_1 + 296 | 0, $4_1 + 28 | 0);
HEAP32[$4_1 + 128 >> 2] = 0;
HEAP32[$4_1 + 132 >> 2] = 8;
$1_1 = HEAP32[$4_1 + 116 >> 2];
HEAP32[$4_1 + 136 >> 2] = 0;
$3_1 = HEAP32[$4_1 + 124 >> 2];
$7_1 = HEAP32[$4_1 + 120 >> 2];
$2_1 = ($1_1 | 0) == -2147483648;
HEAP32[$4_1 + 392 >> 2] = $2_1 ? 0 : $1_1;
$1_1 = $2_1 ? 8 : $7_1;
HEAP32[$4_1 + 384 >> 2] = $1_1;
$2_1 = $2_1 ? 0 : $3_1;
$9_1 = ($2_1 << 5) + $1_1 | 0;
HEAP32[$4_1 + 396 >> 2] = $9_1;
if ($2_1) {
while (1) {
$2_1 = $1_1;
$23_1 = HEAP32[$1_1 >> 2];
if (($23_1 | 0) != -2147483648) {
$11_1 = HEAP32[$1_1 + 4 >> 2];
$16_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = $1_1 + 24 | 0;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 216 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 220 >> 2] = $3_1;
$1_1 = $2_1 + 16 | 0;
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 + 208 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 212 >> 2] = $3_1;
HEAP32[$4_1 + 308 >> 2] = $16_1;
HEAP32[$4_1 + 304 >> 2] = $11_1;
HEAP32[$4_1 + 300 >> 2] = $4_1 + 100;
HEAP32[$4_1 + 296 >> 2] = 1;
$21_1 = $4_1 + 16 | 0;
$6_1 = $4_1 + 296 | 0;
$3_1 = $4_1 + 28 | 0;
$7_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$8_1 = $4_1 + 208 | 0;
$1_1 = HEAP32[$8_1 >> 2];
block16 : {
if (($1_1 | 0) == -2147483641) {
break block16
}
if (($1_1 | 0) != -2147483648) {
$1_1 = HEAP32[$8_1 + 12 >> 2];
HEAP32[$5_1 + 24 >> 2] = HEAP32[$8_1 + 8 >> 2];
HEAP32[$5_1 + 28 >> 2] = $1_1;
$1_1 = HEAP32[$8_1 + 4 >> 2];
HEAP32[$5_1 + 16 >> 2] = HEAP32[$8_1 >> 2];
HEAP32[$5_1 + 20 >> 2] = $1_1;
$7_1 = $5_1 + 8 | 0;
$1_1 = global$0 - 48 | 0;
global$0 = $1_1;
$8_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$1_1 + 40 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$1_1 + 44 >> 2] = $8_1;
$8_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$1_1 + 36 >> 2] = $8_1;
$69($1_1 + 16 | 0, $5_1 + 16 | 0, $1_1 + 32 | 0, $3_1);
if (HEAP32[$1_1 + 20 >> 2] | HEAP32[$1_1 + 16 >> 2] != 1) {
$6_1 = 0;
} else {
$8_1 = HEAP32[$1_1 + 24 >> 2];
$13_1 = HEAP32[$1_1 + 28 >> 2];
HEAP8[$1_1 + 40 | 0] = 0;
HEAP32[$1_1 + 32 >> 2] = 0;
HEAP32[$1_1 + 36 >> 2] = 1e9;
$76($1_1 + 8 | 0, $8_1, $13_1, $1_1 + 32 | 0, $6_1, $3_1);
$3_1 = HEAP32[$1_1 + 12 >> 2];
$6_1 = HEAP32[$1_1 + 8 >> 2];
}
HEAP32[$7_1 + 4 >> 2] = $3_1;
HEAP32[$7_1 >> 2] = $6_1;
global$0 = $1_1 + 48 | 0;
$8_1 = HEAP32[$5_1 + 12 >> 2];
$7_1 = HEAP32[$5_1 + 8 >> 2];
break block16;
}
$113($8_1);
}
HEAP32[$21_1 + 4 >> 2] = $8_1;
HEAP32[$21_1 >> 2] = $7_1;
global$0 = $5_1 + 32 | 0;
$21_1 = HEAP32[$4_1 + 20 >> 2];
$1_1 = HEAP32[$4_1 + 16 >> 2];
HEAP32[$4_1 + 216 >> 2] = $16_1;
HEAP32[$4_1 + 212 >> 2] = $11_1;
HEAP32[$4_1 + 208 >> 2] = $23_1;
block17 : {
if (($1_1 | 0) == 1) {
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 216 >> 2];
$1_1 = HEAP32[$4_1 + 212 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 208 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 312 >> 2] = $21_1;
HEAP32[$4_1 + 316 >> 2] = 0;
break block17;
}
HEAP32[$4_1 + 296 >> 2] = -2147483648;
$116($4_1 + 208 | 0, 1, 1);
}
$1_1 = $4_1 + 128 | 0;
$6_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $4_1 + 296 | 0;
$5_1 = HEAP32[$3_1 >> 2];
$7_1 = ($5_1 | 0) != -2147483648;
if ($7_1 >>> 0 > HEAP32[$1_1 >> 2] - $6_1 >>> 0) {
$182($1_1, $6_1, $7_1, 8, 24);
$6_1 = HEAP32[$1_1 + 8 >> 2];
}
if (($5_1 | 0) != -2147483648) {
$7_1 = HEAP32[$1_1 + 4 >> 2] + Math_imul($6_1, 24) | 0;
HEAP32[$7_1 >> 2] = $5_1;
$5_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$7_1 + 4 >> 2] = HEAP32[$3_1 + 4 >> 2];
HEAP32[$7_1 + 8 >> 2] = $5_1;
$5_1 = HEAP32[$3_1 + 16 >> 2];
HEAP32[$7_1 + 12 >> 2] = HEAP32[$3_1 + 12 >> 2];
HEAP32[$7_1 + 16 >> 2] = $5_1;
HEAP32[$7_1 + 20 >> 2] = HEAP32[$3_1 + 20 >> 2];
$6_1 = $6_1 + 1 | 0;
}
HEAP32[$1_1 + 8 >> 2] = $6_1;
$1_1 = $2_1 + 32 | 0;
if (($9_1 | 0) != ($1_1 | 0)) {
continue
}
}
break;
}         $1_1 = $2_1 + 32 | 0;
}
$23_1 = $10_1 + 72 | 0;
HEAP32[$4_1 + 388 >> 2] = $1_1;
$120($4_1 + 384 | 0);
$1_1 = HEAP32[$4_1 + 40 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 36 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 32 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 28 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
$1_1 = $4_1 + 208 | 0;
$2_1 = $4_1 + 296 | 0;
block18 : {
if (HEAP32[$2_1 + 8 >> 2]) {
$74($1_1, $2_1);
break block18;
}
HEAP32[$1_1 >> 2] = -2147483648;
$201($2_1);
}
$1_1 = HEAP32[$4_1 + 208 >> 2];
block19 : {
if (($1_1 | 0) != -2147483648) {
HEAP32[$23_1 + 16 >> 2] = HEAP32[$4_1 + 220 >> 2];
$2_1 = HEAP32[$4_1 + 216 >> 2];
HEAP32[$23_1 + 8 >> 2] = HEAP32[$4_1 + 212 >> 2];
HEAP32[$23_1 + 12 >> 2] = $2_1;
HEAP32[$23_1 >> 2] = -2147483648;
HEAP32[$23_1 + 4 >> 2] = $1_1;
$1_1 = $4_1 + 128 | 0;
$211($1_1);
$116($1_1, 8, 24);
$201($4_1 + 72 | 0);
break block19;
}
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 72 >> 2];
$1_1 = HEAP32[$4_1 + 76 >> 2];
HEAP32[$4_1 + 296 >> 2] = $1_1;
HEAP32[$4_1 + 308 >> 2] = $1_1 + Math_imul(HEAP32[$4_1 + 80 >> 2], 24);
HEAP32[$4_1 + 300 >> 2] = $1_1;
$16_1 = global$0 - 32 | 0;
global$0 = $16_1;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$7_1 = $2_1 + 4 | 0;
$1_1 = global$0 - 32 | 0;
global$0 = $1_1;
$11_1 = $4_1 + 296 | 0;
$3_1 = HEAP32[$11_1 + 12 >> 2];
$6_1 = HEAP32[$11_1 >> 2];
$5_1 = HEAP32[$11_1 + 4 >> 2];
block23 : {
block20 : {
if (($6_1 | 0) == ($5_1 | 0)) {
$3_1 = ($3_1 - $5_1 >>> 0) / 24 | 0;
$8_1 = HEAP32[$11_1 + 8 >> 2];
break block20;
}
$9_1 = $3_1 - $5_1 | 0;
$3_1 = ($9_1 >>> 0) / 24 | 0;
$8_1 = HEAP32[$11_1 + 8 >> 2];
if ($3_1 >>> 0 < $8_1 >>> 1 >>> 0) {
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 4;
$3_1 = HEAP32[$11_1 + 12 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$11_1 + 8 >> 2];
HEAP32[$1_1 + 28 >> 2] = $3_1;
$3_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$1_1 + 20 >> 2] = $3_1;
$5_1 = $1_1 + 4 | 0;
$3_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = $1_1 + 16 | 0;
$17_1 = HEAP32[$6_1 + 12 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2];
$9_1 = $17_1 - $8_1 | 0;
$13_1 = ($9_1 >>> 0) / 24 | 0;
block22 : {
block21 : {
if ($13_1 >>> 0 > HEAP32[$5_1 >> 2] - $3_1 >>> 0) {
$182($5_1, $3_1, $13_1, 4, 24);
$3_1 = HEAP32[$5_1 + 8 >> 2];
break block21;
}
if (($8_1 | 0) == ($17_1 | 0)) {
break block22
}
}
if ($9_1) {
wasm2js_memory_copy(HEAP32[$5_1 + 4 >> 2] + Math_imul($3_1, 24) | 0, $8_1, $9_1);
}
$3_1 = HEAP32[$5_1 + 8 >> 2];
}
HEAP32[$6_1 + 12 >> 2] = $8_1;
HEAP32[$5_1 + 8 >> 2] = $3_1 + $13_1;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$9_1 = HEAP32[$6_1 + 12 >> 2];
$3_1 = HEAP32[$6_1 + 4 >> 2];
$8_1 = ($9_1 - $3_1 >>> 0) / 24 | 0;
if (($3_1 | 0) != ($9_1 | 0)) {
while (1) {
$224($3_1);
$3_1 = $3_1 + 24 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
}
}
HEAP32[$5_1 + 12 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
$116($5_1 + 8 | 0, 4, 24);
global$0 = $5_1 + 16 | 0;
HEAP32[$7_1 + 8 >> 2] = HEAP32[$1_1 + 12 >> 2];
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$7_1 + 4 >> 2] = $3_1;
break block23;
}
if (!$9_1) {
break block20
}
wasm2js_memory_copy($6_1, $5_1, $9_1);
}
HEAP32[$7_1 + 8 >> 2] = $3_1;
HEAP32[$7_1 + 4 >> 2] = $6_1;
HEAP32[$7_1 >> 2] = $8_1;
}
global$0 = $1_1 + 32 | 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = $1_1 >>> 1 | 0;
if ($3_1) {
$6_1 = $3_1 - 1 | 0;
while (1) {
$12($2_1 + 4 | 0, $6_1, $1_1);
$6_1 = $6_1 - 1 | 0;
if (($6_1 | 0) != -1) {
continue
}
break;
}         }
$3_1 = $16_1 + 20 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
$1_1 = HEAP32[$2_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$5_1 = HEAP32[$3_1 + 8 >> 2];
if ($5_1 >>> 0 >= 2) {
$1_1 = HEAP32[$3_1 + 4 >> 2];
$6_1 = ($1_1 + Math_imul($5_1, 24) | 0) - 24 | 0;
while (1) {
$2_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$6_1 + 16 >> 2];
$13_1 = HEAP32[$6_1 + 20 >> 2];
$17_1 = HEAP32[$6_1 + 8 >> 2];
$12_1 = HEAP32[$6_1 + 12 >> 2];
$14_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$1_1 + 8 >> 2];
$15_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 8 >> 2] = $17_1;
HEAP32[$1_1 + 12 >> 2] = $12_1;
$17_1 = HEAP32[$1_1 + 16 >> 2];
$12_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$1_1 + 16 >> 2] = $9_1;
HEAP32[$1_1 + 20 >> 2] = $13_1;
HEAP32[$6_1 >> 2] = $2_1;
HEAP32[$6_1 + 4 >> 2] = $8_1;
HEAP32[$6_1 + 8 >> 2] = $14_1;
HEAP32[$6_1 + 12 >> 2] = $15_1;
HEAP32[$6_1 + 16 >> 2] = $17_1;
HEAP32[$6_1 + 20 >> 2] = $12_1;
$5_1 = $5_1 - 1 | 0;
$12($3_1, 0, $5_1);
$6_1 = $6_1 - 24 | 0;
if ($5_1 >>> 0 > 1) {
continue
}
break;
}         }
$2_1 = $16_1 + 8 | 0;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
global$0 = $7_1 + 32 | 0;
$6_1 = 0;
block25 : {
block24 : {
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1 >>> 0 >= 2) {
$7_1 = $3_1 - 1 | 0;
$8_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = $8_1 + 48 | 0;
while (1) {
$5_1 = HEAP32[$1_1 - 16 >> 2];
if (($5_1 | 0) == HEAP32[$1_1 - 40 >> 2]) {
if (!$166(HEAP32[$1_1 - 20 >> 2], HEAP32[$1_1 - 44 >> 2], $5_1)) {
break block24
}
}
$1_1 = $1_1 + 24 | 0;
$6_1 = $6_1 + 1 | 0;
if (($7_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}           }
break block25;
}
$224($1_1 - 24 | 0);
$7_1 = $6_1 + 1 | 0;
if ($3_1 >>> 0 > $6_1 + 2 >>> 0) {
$5_1 = ($3_1 - $6_1 | 0) - 2 | 0;
while (1) {
block27 : {
block26 : {
$6_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $8_1 + Math_imul($7_1, 24) | 0;
if (($6_1 | 0) == HEAP32[$3_1 - 16 >> 2]) {
if (!$166(HEAP32[$1_1 + 4 >> 2], HEAP32[$3_1 - 20 >> 2], $6_1)) {
break block26
}
}
$6_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$3_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $6_1;
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
$7_1 = $7_1 + 1 | 0;
break block27;
}
$224($1_1);
}
$1_1 = $1_1 + 24 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}          }
HEAP32[$2_1 + 8 >> 2] = $7_1;
}
$1_1 = $4_1 + 140 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$16_1 + 16 >> 2];
$2_1 = HEAP32[$16_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$16_1 + 8 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
global$0 = $16_1 + 32 | 0;
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 128 >> 2];
$1_1 = HEAP32[$4_1 + 132 >> 2];
HEAP32[$4_1 + 296 >> 2] = $1_1;
HEAP32[$4_1 + 308 >> 2] = $1_1 + Math_imul(HEAP32[$4_1 + 136 >> 2], 24);
HEAP32[$4_1 + 300 >> 2] = $1_1;
$16_1 = global$0 - 32 | 0;
global$0 = $16_1;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$3_1 = $7_1 + 4 | 0;
$1_1 = global$0 - 32 | 0;
global$0 = $1_1;
$2_1 = HEAP32[$11_1 + 12 >> 2];
$6_1 = HEAP32[$11_1 >> 2];
$5_1 = HEAP32[$11_1 + 4 >> 2];
block31 : {
block28 : {
if (($6_1 | 0) == ($5_1 | 0)) {
$2_1 = ($2_1 - $5_1 >>> 0) / 24 | 0;
$8_1 = HEAP32[$11_1 + 8 >> 2];
break block28;
}
$9_1 = $2_1 - $5_1 | 0;
$2_1 = ($9_1 >>> 0) / 24 | 0;
$8_1 = HEAP32[$11_1 + 8 >> 2];
if ($2_1 >>> 0 < $8_1 >>> 1 >>> 0) {
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = 0;
HEAP32[$1_1 + 8 >> 2] = 8;
$2_1 = HEAP32[$11_1 + 12 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$11_1 + 8 >> 2];
HEAP32[$1_1 + 28 >> 2] = $2_1;
$2_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$1_1 + 20 >> 2] = $2_1;
$5_1 = $1_1 + 4 | 0;
$2_1 = HEAP32[$5_1 + 8 >> 2];
$6_1 = $1_1 + 16 | 0;
$17_1 = HEAP32[$6_1 + 12 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2];
$9_1 = $17_1 - $8_1 | 0;
$13_1 = ($9_1 >>> 0) / 24 | 0;
block30 : {
block29 : {
if ($13_1 >>> 0 > HEAP32[$5_1 >> 2] - $2_1 >>> 0) {
$182($5_1, $2_1, $13_1, 8, 24);
$2_1 = HEAP32[$5_1 + 8 >> 2];
break block29;
}
if (($8_1 | 0) == ($17_1 | 0)) {
break block30
}
}
if ($9_1) {
wasm2js_memory_copy(HEAP32[$5_1 + 4 >> 2] + Math_imul($2_1, 24) | 0, $8_1, $9_1);
}
$2_1 = HEAP32[$5_1 + 8 >> 2];
}
HEAP32[$6_1 + 12 >> 2] = $8_1;
HEAP32[$5_1 + 8 >> 2] = $2_1 + $13_1;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$9_1 = HEAP32[$6_1 + 12 >> 2];
$2_1 = HEAP32[$6_1 + 4 >> 2];
$8_1 = ($9_1 - $2_1 >>> 0) / 24 | 0;
if (($2_1 | 0) != ($9_1 | 0)) {
while (1) {
$116($2_1, 1, 1);
$2_1 = $2_1 + 24 | 0;
$8_1 = $8_1 - 1 | 0;
if ($8_1) {
continue
}
break;
}
}
HEAP32[$5_1 + 12 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
$116($5_1 + 8 | 0, 8, 24);
global$0 = $5_1 + 16 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 12 >> 2];
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
break block31;
}
if (!$9_1) {
break block28
}
wasm2js_memory_copy($6_1, $5_1, $9_1);
}
HEAP32[$3_1 + 8 >> 2] = $2_1;
HEAP32[$3_1 + 4 >> 2] = $6_1;
HEAP32[$3_1 >> 2] = $8_1;
}
global$0 = $1_1 + 32 | 0;
$1_1 = HEAP32[$7_1 + 12 >> 2];
$2_1 = $1_1 >>> 1 | 0;
if ($2_1) {
$6_1 = $2_1 - 1 | 0;
while (1) {
$19($7_1 + 4 | 0, $6_1, $1_1);
$6_1 = $6_1 - 1 | 0;
if (($6_1 | 0) != -1) {
continue
}
break;
}         }
$3_1 = $16_1 + 20 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$7_1 + 12 >> 2];
$1_1 = HEAP32[$7_1 + 8 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$7_1 + 4 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
global$0 = $7_1 + 16 | 0;
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$5_1 = HEAP32[$3_1 + 8 >> 2];
if ($5_1 >>> 0 >= 2) {
$1_1 = HEAP32[$3_1 + 4 >> 2];
$6_1 = ($1_1 + Math_imul($5_1, 24) | 0) - 24 | 0;
while (1) {
$2_1 = HEAP32[$1_1 >> 2];
$8_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$6_1 + 16 >> 2];
$13_1 = HEAP32[$6_1 + 20 >> 2];
$17_1 = HEAP32[$6_1 + 8 >> 2];
$12_1 = HEAP32[$6_1 + 12 >> 2];
$14_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $14_1;
$14_1 = HEAP32[$1_1 + 8 >> 2];
$15_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$1_1 + 8 >> 2] = $17_1;
HEAP32[$1_1 + 12 >> 2] = $12_1;
$17_1 = HEAP32[$1_1 + 16 >> 2];
$12_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$1_1 + 16 >> 2] = $9_1;
HEAP32[$1_1 + 20 >> 2] = $13_1;
HEAP32[$6_1 >> 2] = $2_1;
HEAP32[$6_1 + 4 >> 2] = $8_1;
HEAP32[$6_1 + 8 >> 2] = $14_1;
HEAP32[$6_1 + 12 >> 2] = $15_1;
HEAP32[$6_1 + 16 >> 2] = $17_1;
HEAP32[$6_1 + 20 >> 2] = $12_1;
$5_1 = $5_1 - 1 | 0;
$19($3_1, 0, $5_1);
$6_1 = $6_1 - 24 | 0;
if ($5_1 >>> 0 > 1) {
continue
}
break;
}         }
$2_1 = $16_1 + 8 | 0;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $1_1;
global$0 = $7_1 + 32 | 0;
$6_1 = 0;
block33 : {
block32 : {
$3_1 = HEAP32[$2_1 + 8 >> 2];
if ($3_1 >>> 0 >= 2) {
$7_1 = $3_1 - 1 | 0;
$8_1 = HEAP32[$2_1 + 4 >> 2];
$1_1 = $8_1 + 48 | 0;
while (1) {
$5_1 = HEAP32[$1_1 - 16 >> 2];
if (($5_1 | 0) == HEAP32[$1_1 - 40 >> 2]) {
if (!$166(HEAP32[$1_1 - 20 >> 2], HEAP32[$1_1 - 44 >> 2], $5_1)) {
break block32
}
}
$1_1 = $1_1 + 24 | 0;
$6_1 = $6_1 + 1 | 0;
if (($7_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}           }
break block33;
}
$116($1_1 - 24 | 0, 1, 1);
$7_1 = $6_1 + 1 | 0;
if ($3_1 >>> 0 > $6_1 + 2 >>> 0) {
$5_1 = ($3_1 - $6_1 | 0) - 2 | 0;
while (1) {
block35 : {
block34 : {
$6_1 = HEAP32[$1_1 + 8 >> 2];
$3_1 = $8_1 + Math_imul($7_1, 24) | 0;
if (($6_1 | 0) == HEAP32[$3_1 - 16 >> 2]) {
if (!$166(HEAP32[$1_1 + 4 >> 2], HEAP32[$3_1 - 20 >> 2], $6_1)) {
break block34
}
}
$6_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$3_1 + 20 >> 2] = $6_1;
$6_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$3_1 + 12 >> 2] = $6_1;
$6_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
$7_1 = $7_1 + 1 | 0;
break block35;
}
$116($1_1, 1, 1);
}
$1_1 = $1_1 + 24 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}          }
HEAP32[$2_1 + 8 >> 2] = $7_1;
}
$1_1 = $4_1 + 152 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$16_1 + 16 >> 2];
$2_1 = HEAP32[$16_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$16_1 + 8 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
global$0 = $16_1 + 32 | 0;
$37_1 = HEAP32[$22_1 + 852 >> 2];
HEAP32[$4_1 + 164 >> 2] = $37_1;
$1_1 = HEAP32[$22_1 + 804 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$22_1 + 800 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 304 >> 2] = HEAP32[$22_1 + 808 >> 2];
$1_1 = HEAP32[$22_1 + 876 >> 2];
HEAP32[$4_1 + 308 >> 2] = $1_1;
HEAP32[$4_1 + 312 >> 2] = $1_1 + (HEAP32[$22_1 + 880 >> 2] << 3);
HEAP32[$4_1 + 412 >> 2] = 0;
HEAP32[$4_1 + 404 >> 2] = 0;
HEAP32[$4_1 + 408 >> 2] = 4;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
$1_1 = HEAP32[$11_1 >> 2];
$7_1 = $3_1 + 20 | 0;
$2_1 = HEAP32[$11_1 + 12 >> 2];
block36 : {
if ($2_1) {
$1_1 = (HEAP32[$11_1 + 16 >> 2] - $2_1 >>> 3 | 0) + (($1_1 | 0) != 2 ? $1_1 : 0) | 0;
break block36;
}
$1_1 = ($1_1 | 0) != 2 ? $1_1 : 0;
}
$90($7_1, $1_1, 4, 8);
$1_1 = HEAP32[$3_1 + 24 >> 2];
if (HEAP32[$3_1 + 20 >> 2] == 1) {
$228($1_1, HEAP32[$3_1 + 28 >> 2]);
wasm2js_trap();
}
$9_1 = $8_1 + 4 | 0;
HEAP32[$3_1 + 16 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = HEAP32[$3_1 + 28 >> 2];
HEAP32[$3_1 + 8 >> 2] = $1_1;
$1_1 = $3_1 + 8 | 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$7_1 = HEAP32[$11_1 >> 2];
block38 : {
block37 : {
$5_1 = HEAP32[$11_1 + 12 >> 2];
if ($5_1) {
$7_1 = (HEAP32[$11_1 + 16 >> 2] - $5_1 >>> 3 | 0) + (($7_1 | 0) != 2 ? $7_1 : 0) | 0;
break block37;
}
if (($7_1 | 0) != 2) {
break block37
}
$5_1 = $1_1 + 8 | 0;
break block38;
}
$5_1 = $1_1 + 8 | 0;
$6_1 = HEAP32[$1_1 + 8 >> 2];
if (HEAP32[$1_1 >> 2] - $6_1 >>> 0 >= $7_1 >>> 0) {
break block38
}
$182($1_1, $6_1, $7_1, 4, 8);
}
i64toi32_i32$HIGH_BITS = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = i64toi32_i32$HIGH_BITS;
HEAP32[$2_1 + 4 >> 2] = $5_1;
$16_1 = $2_1 + 4 | 0;
$7_1 = HEAP32[$11_1 + 12 >> 2];
block39 : {
if (!$7_1) {
break block39
}
$1_1 = HEAP32[$11_1 + 16 >> 2];
if (($1_1 | 0) == ($7_1 | 0)) {
break block39
}
$6_1 = $1_1 - $7_1 >>> 3 | 0;
$5_1 = HEAP32[$16_1 + 4 >> 2];
$1_1 = HEAP32[$16_1 + 8 >> 2] + ($5_1 << 3) | 0;
while (1) {
$13_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $13_1;
$7_1 = $7_1 + 8 | 0;
$1_1 = $1_1 + 8 | 0;
$5_1 = $5_1 + 1 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
}          HEAP32[$16_1 + 4 >> 2] = $5_1;
}
$7_1 = HEAP32[$11_1 >> 2];
block40 : {
if (($7_1 | 0) != 2) {
$1_1 = HEAP32[$16_1 + 4 >> 2];
$5_1 = HEAP32[$16_1 >> 2];
if (($7_1 | 0) == 1) {
$7_1 = HEAP32[$11_1 + 8 >> 2];
$6_1 = HEAP32[$16_1 + 8 >> 2] + ($1_1 << 3) | 0;
HEAP32[$6_1 >> 2] = HEAP32[$11_1 + 4 >> 2];
HEAP32[$6_1 + 4 >> 2] = $7_1;
$1_1 = $1_1 + 1 | 0;
}
HEAP32[$5_1 >> 2] = $1_1;
break block40;
}
HEAP32[HEAP32[$16_1 >> 2] >> 2] = HEAP32[$16_1 + 4 >> 2];
}
global$0 = $2_1 + 16 | 0;
HEAP32[$9_1 + 8 >> 2] = HEAP32[$3_1 + 16 >> 2];
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$9_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 32 | 0;
$1_1 = HEAP32[$8_1 + 12 >> 2];
$2_1 = $1_1 >>> 1 | 0;
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
while (1) {
$39($8_1 + 4 | 0, $2_1, $1_1);
$2_1 = $2_1 - 1 | 0;
if (($2_1 | 0) != -1) {
continue
}
break;
}         }
$1_1 = $4_1 + 208 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$8_1 + 12 >> 2];
$2_1 = HEAP32[$8_1 + 8 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$8_1 + 4 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
global$0 = $8_1 + 16 | 0;
$6_1 = HEAP32[$1_1 + 8 >> 2];
if ($6_1 >>> 0 >= 2) {
$3_1 = HEAP32[$1_1 + 4 >> 2];
$2_1 = ($3_1 + ($6_1 << 3) | 0) - 8 | 0;
while (1) {
$7_1 = HEAP32[$3_1 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
$11_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $11_1;
HEAP32[$2_1 >> 2] = $7_1;
HEAP32[$2_1 + 4 >> 2] = $5_1;
$6_1 = $6_1 - 1 | 0;
$39($1_1, 0, $6_1);
$2_1 = $2_1 - 8 | 0;
if ($6_1 >>> 0 > 1) {
continue
}
break;
}         }
$2_1 = $4_1 + 384 | 0;
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$3_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $3_1;
$2_1 = HEAP32[$4_1 + 388 >> 2];
$16_1 = HEAP32[$4_1 + 384 >> 2];
$1_1 = HEAP32[$4_1 + 392 >> 2];
if ($1_1) {
$8_1 = $2_1 + ($1_1 << 3) | 0;
$3_1 = $2_1;
while (1) {
$7_1 = HEAP32[$4_1 + 412 >> 2];
$6_1 = $7_1 << 3;
$1_1 = HEAP32[$4_1 + 408 >> 2];
$5_1 = HEAP32[$3_1 + 4 >> 2];
$21_1 = HEAP32[$3_1 >> 2];
block42 : {
block41 : {
if (!$7_1) {
break block41
}
$11_1 = $1_1 + $6_1 | 0;
if (($11_1 | 0) == 8) {
break block41
}
$18_1 = $11_1 - 4 | 0;
$11_1 = HEAP32[$18_1 >> 2];
$9_1 = $11_1 + 1 | 0;
$9_1 = $9_1 ? $9_1 : -1;
if (($9_1 >>> 0 >= 3652059 ? 3652059 : $9_1) >>> 0 < $21_1 >>> 0) {
break block41
}
HEAP32[$18_1 >> 2] = $5_1 >>> 0 > $11_1 >>> 0 ? $5_1 : $11_1;
break block42;
}
if (($7_1 | 0) == HEAP32[$4_1 + 404 >> 2]) {
$177($4_1 + 404 | 0);
$1_1 = HEAP32[$4_1 + 408 >> 2];
}
$1_1 = $1_1 + $6_1 | 0;
HEAP32[$1_1 + 4 >> 2] = $5_1;
HEAP32[$1_1 >> 2] = $21_1;
HEAP32[$4_1 + 412 >> 2] = $7_1 + 1;
}
$3_1 = $3_1 + 8 | 0;
if (($8_1 | 0) != ($3_1 | 0)) {
continue
}
break;
}         }
HEAP32[$4_1 + 212 >> 2] = $2_1;
HEAP32[$4_1 + 208 >> 2] = $16_1;
$7_1 = $4_1 + 208 | 0;
$116($7_1, 4, 8);
$44_1 = HEAP32[$4_1 + 404 >> 2];
$16_1 = HEAP32[$4_1 + 408 >> 2];
$43_1 = HEAP32[$4_1 + 412 >> 2];
HEAP32[$4_1 + 316 >> 2] = 0;
HEAP32[$4_1 + 296 >> 2] = 0;
$1_1 = HEAP32[$22_1 + 940 >> 2];
HEAP32[$4_1 + 336 >> 2] = $1_1;
HEAP32[$4_1 + 340 >> 2] = $1_1 + (HEAP32[$22_1 + 944 >> 2] << 3);
HEAP32[$4_1 + 344 >> 2] = $4_1 + 164;
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$2_1 = $3_1 + 12 | 0;
wasm2js_memory_copy($2_1, $4_1 + 296 | 0, 52);
$1_1 = global$0 - 80 | 0;
global$0 = $1_1;
$15($1_1 + 8 | 0, $2_1);
block45 : {
block43 : {
block44 : {
if (HEAP32[$1_1 + 8 >> 2] == 1) {
$5_1 = $1_1 + 20 | 0;
$40($5_1, HEAP32[$1_1 + 12 >> 2], HEAP32[HEAP32[$2_1 + 48 >> 2] >> 2]);
$6_1 = $1_1 + 68 | 0;
$90($6_1, 4, 4, 12);
$8_1 = HEAP32[$1_1 + 72 >> 2];
if (HEAP32[$1_1 + 68 >> 2] == 1) {
break block43
}
$11_1 = HEAP32[$1_1 + 76 >> 2];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
$9_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$11_1 + 4 >> 2] = $9_1;
HEAP32[$1_1 + 76 >> 2] = 1;
HEAP32[$1_1 + 72 >> 2] = $11_1;
HEAP32[$1_1 + 68 >> 2] = $8_1;
$8_1 = $1_1 + 16 | 0;
wasm2js_memory_copy($8_1, $2_1, 52);
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$15($2_1 + 8 | 0, $8_1);
if (HEAP32[$2_1 + 8 >> 2] == 1) {
$11_1 = $2_1 + 20 | 0;
$5_1 = HEAP32[$2_1 + 12 >> 2];
while (1) {
$40($11_1, $5_1, HEAP32[HEAP32[$8_1 + 48 >> 2] >> 2]);
$5_1 = HEAP32[$6_1 + 8 >> 2];
if (($5_1 | 0) == HEAP32[$6_1 >> 2]) {
$182($6_1, $5_1, 1, 4, 12);
}
$9_1 = HEAP32[$6_1 + 4 >> 2] + Math_imul($5_1, 12) | 0;
HEAP32[$9_1 + 8 >> 2] = HEAP32[$11_1 + 8 >> 2];
$13_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$9_1 + 4 >> 2] = $13_1;
HEAP32[$6_1 + 8 >> 2] = $5_1 + 1;
$15($2_1, $8_1);
$5_1 = HEAP32[$2_1 + 4 >> 2];
if (HEAP32[$2_1 >> 2] & 1) {
continue
}
break;
}             }
global$0 = $2_1 + 32 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 76 >> 2];
$2_1 = HEAP32[$1_1 + 72 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 68 >> 2];
HEAP32[$3_1 + 4 >> 2] = $2_1;
break block44;
}
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 4;
}
global$0 = $1_1 + 80 | 0;
break block45;
}
$228($8_1, HEAP32[$1_1 + 76 >> 2]);
wasm2js_trap();
}
$1_1 = HEAP32[$3_1 + 8 >> 2];
$2_1 = $1_1 >>> 1 | 0;
if ($2_1) {
$2_1 = $2_1 - 1 | 0;
while (1) {
$25($3_1, $2_1, $1_1);
$2_1 = $2_1 - 1 | 0;
if (($2_1 | 0) != -1) {
continue
}
break;
}         }
HEAP32[$7_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $1_1;
global$0 = $3_1 - -64 | 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$3_1 = HEAP32[$7_1 + 8 >> 2];
if ($3_1 >>> 0 >= 2) {
$1_1 = HEAP32[$7_1 + 4 >> 2];
$2_1 = ($1_1 + Math_imul($3_1, 12) | 0) - 12 | 0;
while (1) {
$6_1 = HEAP32[$1_1 >> 2];
$11_1 = HEAP32[$1_1 + 4 >> 2];
$8_1 = HEAP32[$2_1 + 8 >> 2];
$9_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $9_1;
$9_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 8 >> 2] = $8_1;
HEAP32[$2_1 + 8 >> 2] = $9_1;
HEAP32[$2_1 >> 2] = $6_1;
HEAP32[$2_1 + 4 >> 2] = $11_1;
$3_1 = $3_1 - 1 | 0;
$25($7_1, 0, $3_1);
$2_1 = $2_1 - 12 | 0;
if ($3_1 >>> 0 > 1) {
continue
}
break;
}         }
$1_1 = $4_1 + 384 | 0;
HEAP32[$1_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2];
$2_1 = HEAP32[$7_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$7_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
global$0 = $5_1 + 16 | 0;
$6_1 = 0;
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1 >>> 0 >= 2) {
block49 : {
$7_1 = $2_1 - 1 | 0;
$11_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = $11_1 + 32 | 0;
while (1) {
block46 : {
if (HEAP32[$3_1 - 20 >> 2] != HEAP32[$3_1 - 32 >> 2]) {
break block46
}
if (HEAP32[$3_1 - 16 >> 2] != HEAP32[$3_1 - 28 >> 2]) {
break block46
}
if (HEAP32[$3_1 - 12 >> 2] != HEAP32[$3_1 - 24 >> 2]) {
break block46
}
$7_1 = $6_1 + 1 | 0;
if ($2_1 >>> 0 > $6_1 + 2 >>> 0) {
$2_1 = ($2_1 - $6_1 | 0) - 2 | 0;
while (1) {
$6_1 = $3_1 - 8 | 0;
$5_1 = $11_1 + Math_imul($7_1, 12) | 0;
block48 : {
block47 : {
if (HEAP32[$6_1 >> 2] != HEAP32[$5_1 - 12 >> 2]) {
break block47
}
if (HEAP32[$3_1 - 4 >> 2] != HEAP32[$5_1 - 8 >> 2]) {
break block47
}
if (HEAP32[$3_1 >> 2] == HEAP32[$5_1 - 4 >> 2]) {
break block48
}
}
HEAP32[$5_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
$8_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $8_1;
$7_1 = $7_1 + 1 | 0;
}
$3_1 = $3_1 + 12 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}             }
HEAP32[$1_1 + 8 >> 2] = $7_1;
break block49;
}
$3_1 = $3_1 + 12 | 0;
$6_1 = $6_1 + 1 | 0;
if (($7_1 | 0) != ($6_1 | 0)) {
continue
}
break;
}          }
}
$34_1 = HEAP32[$4_1 + 392 >> 2];
$11_1 = HEAP32[$4_1 + 388 >> 2];
$45_1 = HEAP32[$4_1 + 384 >> 2];
HEAP32[$4_1 + 176 >> 2] = 0;
HEAP32[$4_1 + 168 >> 2] = 0;
HEAP32[$4_1 + 172 >> 2] = 8;
HEAP32[$4_1 + 188 >> 2] = 0;
HEAP32[$4_1 + 180 >> 2] = 0;
HEAP32[$4_1 + 184 >> 2] = 8;
$38_1 = $22_1 + 896 | 0;
$1_1 = $124($38_1);
block50 : {
$2_1 = HEAP32[$22_1 + 932 >> 2];
$32_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $2_1 : $1_1;
if (!$32_1) {
break block50
}
$39_1 = HEAP32[$22_1 + 928 >> 2];
$22_1 = HEAP32[$4_1 + 148 >> 2];
$33_1 = HEAP32[$4_1 + 144 >> 2];
$6_1 = 0;
block63 : {
while (1) {
$51($4_1 + 8 | 0, $38_1, $6_1);
$8_1 = HEAP32[$4_1 + 8 >> 2];
if (!$8_1) {
break block50
}
$7_1 = $6_1 + 1 | 0;
$3_1 = HEAP32[$4_1 + 12 >> 2];
$1_1 = 0;
block51 : {
block52 : {
switch ($22_1 | 0) {
default:
$2_1 = $22_1;
while (1) {
$21_1 = $2_1 >>> 1 | 0;
$9_1 = $21_1 + $1_1 | 0;
$13_1 = $33_1 + Math_imul($9_1, 24) | 0;
$5_1 = HEAP32[$13_1 + 8 >> 2];
$17_1 = $1_1;
$1_1 = $166(HEAP32[$13_1 + 4 >> 2], $8_1, $3_1 >>> 0 > $5_1 >>> 0 ? $5_1 : $3_1);
$1_1 = (($1_1 ? $1_1 : $5_1 - $3_1 | 0) | 0) > 0 ? $17_1 : $9_1;
$2_1 = $2_1 - $21_1 | 0;
if ($2_1 >>> 0 > 1) {
continue
}
break;
}               break;
case 0:
break block51;
case 1:
break block52;
}             }
$17_1 = $33_1 + Math_imul($1_1, 24) | 0;
$2_1 = HEAP32[$17_1 + 8 >> 2];
$5_1 = $166(HEAP32[$17_1 + 4 >> 2], $8_1, $2_1 >>> 0 < $3_1 >>> 0 ? $2_1 : $3_1);
if ($5_1 ? $5_1 : $2_1 - $3_1 | 0) {
break block51
}
if ($1_1 >>> 0 >= $22_1 >>> 0) {
break block51
}
$12_1 = HEAP32[$17_1 + 16 >> 2];
$13_1 = HEAP32[$17_1 + 20 >> 2];
$2_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$9_1 = $4_1 + 180 | 0;
$8_1 = HEAP32[$9_1 + 4 >> 2];
block57 : {
block54 : {
block55 : {
block56 : {
$5_1 = HEAP32[$9_1 + 8 >> 2];
switch ($5_1 | 0) {
case 0:
break block54;
case 1:
break block55;
default:
break block56;
}                }
$3_1 = $5_1;
while (1) {
$15_1 = $3_1 >>> 1 | 0;
$24_1 = $15_1 + $2_1 | 0;
$25_1 = ($24_1 << 4) + $8_1 | 0;
$14_1 = HEAP32[$25_1 + 4 >> 2];
$19_1 = $2_1;
$2_1 = $166(HEAP32[$25_1 >> 2], $12_1, $13_1 >>> 0 > $14_1 >>> 0 ? $14_1 : $13_1);
$2_1 = (($2_1 ? $2_1 : $14_1 - $13_1 | 0) | 0) > 0 ? $19_1 : $24_1;
$3_1 = $3_1 - $15_1 | 0;
if ($3_1 >>> 0 > 1) {
continue
}
break;
}               }
$14_1 = ($2_1 << 4) + $8_1 | 0;
$3_1 = HEAP32[$14_1 + 4 >> 2];
$14_1 = $166(HEAP32[$14_1 >> 2], $12_1, $3_1 >>> 0 < $13_1 >>> 0 ? $3_1 : $13_1);
$3_1 = $14_1 ? $14_1 : $3_1 - $13_1 | 0;
if (!$3_1) {
$3_1 = $5_1;
$5_1 = $2_1;
break block57;
}
$5_1 = ($3_1 >>> 31 | 0) + $2_1 | 0;
}
HEAP32[$1_1 + 8 >> 2] = 0;
HEAP32[$1_1 + 12 >> 2] = 0;
HEAP32[$1_1 + 4 >> 2] = $13_1;
HEAP32[$1_1 >> 2] = $12_1;
block59 : {
$3_1 = HEAP32[$9_1 + 8 >> 2];
if ($3_1 >>> 0 >= $5_1 >>> 0) {
if (($3_1 | 0) == HEAP32[$9_1 >> 2]) {
$178($9_1);
}
$2_1 = HEAP32[$9_1 + 4 >> 2] + ($5_1 << 4) | 0;
block58 : {
if ($3_1 >>> 0 <= $5_1 >>> 0) {
break block58
}
$8_1 = $3_1 - $5_1 << 4;
if (!$8_1) {
break block58
}
wasm2js_memory_copy($2_1 + 16 | 0, $2_1, $8_1);
}
$8_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$2_1 + 12 >> 2] = $8_1;
$8_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$2_1 + 4 >> 2] = $8_1;
HEAP32[$9_1 + 8 >> 2] = $3_1 + 1;
break block59;
}
$157($5_1, $3_1, 1052068);
wasm2js_trap();
}
$3_1 = HEAP32[$9_1 + 8 >> 2];
$8_1 = HEAP32[$9_1 + 4 >> 2];
}
block61 : {
block60 : {
if ($3_1 >>> 0 > $5_1 >>> 0) {
$2_1 = ($5_1 << 4) + $8_1 | 0;
$5_1 = HEAP32[$2_1 + 8 >> 2];
$3_1 = HEAP32[$2_1 + 12 >> 2];
if (($5_1 & $3_1) == -1) {
break block60
}
$8_1 = $3_1;
$15_1 = $3_1 + 1 | 0;
$3_1 = $5_1 + 1 | 0;
$5_1 = $3_1 ? $8_1 : $15_1;
HEAP32[$2_1 + 8 >> 2] = $3_1;
HEAP32[$2_1 + 12 >> 2] = $5_1;
}
global$0 = $1_1 + 16 | 0;
break block61;
}
$251(1052812);
wasm2js_trap();
}
$1_1 = 0;
HEAP32[$4_1 + 216 >> 2] = 0;
HEAP32[$4_1 + 208 >> 2] = 0;
HEAP32[$4_1 + 212 >> 2] = 8;
$3_1 = $39_1 + Math_imul($6_1, 12) | 0;
$6_1 = HEAP32[$3_1 + 4 >> 2];
$29_1 = $6_1 + (HEAP32[$3_1 + 8 >> 2] << 3) | 0;
label27 : while (1) {
$5_1 = $3_1 >>> 0 <= 31 ? 31 : $3_1;
while (1) {
block62 : {
if (!($1_1 & 1)) {
break block62
}
$8_1 = $3_1 >>> 0 <= 32 ? 32 : $3_1;
$2_1 = $3_1 - 1 | 0;
$1_1 = 0 - $3_1 | 0;
while (1) {
if (($3_1 | 0) == ($5_1 | 0)) {
break block62
}
if (($3_1 | 0) == ($8_1 | 0)) {
break block63
}
$2_1 = $2_1 + 1 | 0;
$1_1 = $1_1 - 1 | 0;
$9_1 = $21_1 >>> $3_1 | 0;
$3_1 = $3_1 + 1 | 0;
if (!($9_1 & 1)) {
continue
}
break;
}                $1_1 = ($1_1 >>> 0 > $18_1 >>> 0 ? $18_1 : $1_1) + $2_1 | 0;
$1_1 = $1_1 >>> 0 >= 3652059 ? 3652059 : $1_1;
HEAP32[$4_1 + 192 >> 2] = $1_1;
$13_1 = $4_1 + 196 | 0;
$40($13_1, $1_1, $37_1);
$2_1 = 0;
$8_1 = global$0 - 32 | 0;
global$0 = $8_1;
block71 : {
block70 : {
$5_1 = $4_1 + 208 | 0;
$1_1 = HEAP32[$5_1 + 8 >> 2];
block69 : {
block66 : {
if ($1_1) {
$12_1 = HEAP32[$5_1 + 4 >> 2];
$9_1 = HEAP32[$13_1 >> 2];
if (($1_1 | 0) != 1) {
$24_1 = HEAP32[$13_1 + 8 >> 2];
$14_1 = HEAP32[$13_1 + 4 >> 2];
while (1) {
$25_1 = $1_1 >>> 1 | 0;
$19_1 = $25_1 + $2_1 | 0;
$15_1 = Math_imul($19_1, 24) + $12_1 | 0;
$28_1 = HEAP32[$15_1 >> 2];
block64 : {
if (($28_1 | 0) != ($9_1 | 0)) {
$15_1 = $9_1 >>> 0 < $28_1 >>> 0;
break block64;
}
$28_1 = HEAP32[$15_1 + 4 >> 2];
if (($28_1 | 0) != ($14_1 | 0)) {
$15_1 = $14_1 >>> 0 < $28_1 >>> 0;
break block64;
}
$15_1 = $24_1 >>> 0 < HEAPU32[$15_1 + 8 >> 2];
}
$2_1 = $15_1 ? $2_1 : $19_1;
$1_1 = $1_1 - $25_1 | 0;
if ($1_1 >>> 0 > 1) {
continue
}
break;
}                     }
$1_1 = Math_imul($2_1, 24) + $12_1 | 0;
$14_1 = HEAP32[$1_1 >> 2];
block65 : {
if (($14_1 | 0) != ($9_1 | 0)) {
$1_1 = ($9_1 >>> 0 < $14_1 >>> 0) - ($9_1 >>> 0 > $14_1 >>> 0) | 0;
break block65;
}
$9_1 = HEAP32[$1_1 + 4 >> 2];
$14_1 = HEAP32[$13_1 + 4 >> 2];
if (($9_1 | 0) != ($14_1 | 0)) {
$1_1 = ($9_1 >>> 0 > $14_1 >>> 0) - ($9_1 >>> 0 < $14_1 >>> 0) | 0;
break block65;
}
$1_1 = HEAP32[$1_1 + 8 >> 2];
$9_1 = HEAP32[$13_1 + 8 >> 2];
$1_1 = ($1_1 >>> 0 > $9_1 >>> 0) - ($1_1 >>> 0 < $9_1 >>> 0) | 0;
}
if (!$1_1) {
break block66
}
$2_1 = (($1_1 | 0) == -1) + $2_1 | 0;
}
HEAP32[$8_1 + 24 >> 2] = 0;
HEAP32[$8_1 + 28 >> 2] = 0;
HEAP32[$8_1 + 16 >> 2] = HEAP32[$13_1 + 8 >> 2];
$1_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$8_1 + 8 >> 2] = HEAP32[$13_1 >> 2];
HEAP32[$8_1 + 12 >> 2] = $1_1;
$9_1 = $8_1 + 8 | 0;
block68 : {
$12_1 = HEAP32[$5_1 + 8 >> 2];
if ($12_1 >>> 0 >= $2_1 >>> 0) {
$14_1 = HEAP32[$5_1 >> 2];
if (($14_1 | 0) == ($12_1 | 0)) {
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $5_1, $14_1, 1, 8, 24);
$14_1 = HEAP32[$1_1 + 8 >> 2];
if (($14_1 | 0) != -2147483647) {
$228($14_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
$1_1 = HEAP32[$5_1 + 4 >> 2] + Math_imul($2_1, 24) | 0;
block67 : {
if ($2_1 >>> 0 >= $12_1 >>> 0) {
break block67
}
$14_1 = Math_imul($12_1 - $2_1 | 0, 24);
if (!$14_1) {
break block67
}
wasm2js_memory_copy($1_1 + 24 | 0, $1_1, $14_1);
}
$14_1 = HEAP32[$9_1 + 20 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$9_1 + 16 >> 2];
HEAP32[$1_1 + 20 >> 2] = $14_1;
$14_1 = HEAP32[$9_1 + 12 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$9_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = $14_1;
$14_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$1_1 + 4 >> 2] = $14_1;
HEAP32[$5_1 + 8 >> 2] = $12_1 + 1;
break block68;
}
$157($2_1, $12_1, 1052068);
wasm2js_trap();
}
if (HEAPU32[$5_1 + 8 >> 2] <= $2_1 >>> 0) {
break block69
}
$12_1 = HEAP32[$5_1 + 4 >> 2];
}
$1_1 = Math_imul($2_1, 24) + $12_1 | 0;
$5_1 = HEAP32[$1_1 + 16 >> 2];
$2_1 = HEAP32[$1_1 + 20 >> 2];
if (($5_1 & $2_1) == -1) {
break block70
}
$15_1 = $2_1;
$19_1 = $2_1 + 1 | 0;
$2_1 = $5_1 + 1 | 0;
$5_1 = $2_1 ? $15_1 : $19_1;
HEAP32[$1_1 + 16 >> 2] = $2_1;
HEAP32[$1_1 + 20 >> 2] = $5_1;
}
global$0 = $8_1 + 32 | 0;
break block71;
}
$251(1052796);
wasm2js_trap();
}
$1_1 = HEAP32[$4_1 + 200 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 196 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 204 >> 2];
$1_1 = HEAP32[$17_1 + 20 >> 2];
HEAP32[$4_1 + 308 >> 2] = HEAP32[$17_1 + 16 >> 2];
HEAP32[$4_1 + 312 >> 2] = $1_1;
$5_1 = $4_1 + 296 | 0;
$35_1 = $4_1 + 192 | 0;
$2_1 = 0;
$1_1 = 0;
$9_1 = global$0 - 112 | 0;
global$0 = $9_1;
block80 : {
block79 : {
block78 : {
block77 : {
block75 : {
block76 : {
block74 : {
$14_1 = $4_1 + 168 | 0;
$8_1 = HEAP32[$14_1 + 8 >> 2];
if ($8_1) {
$24_1 = HEAP32[$14_1 + 4 >> 2];
$12_1 = HEAP32[$5_1 >> 2];
if (($8_1 | 0) != 1) {
$25_1 = HEAP32[$5_1 + 16 >> 2];
$36_1 = HEAP32[$5_1 + 12 >> 2];
$28_1 = HEAP32[$5_1 + 8 >> 2];
$19_1 = HEAP32[$5_1 + 4 >> 2];
while (1) {
$30_1 = $8_1 >>> 1 | 0;
$31_1 = $30_1 + $1_1 | 0;
$15_1 = $24_1 + Math_imul($31_1, 112) | 0;
$2_1 = HEAP32[$15_1 >> 2];
block72 : {
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block72;
}
$2_1 = HEAP32[$15_1 + 4 >> 2];
if (($2_1 | 0) != ($19_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $19_1 >>> 0) - ($2_1 >>> 0 < $19_1 >>> 0) | 0;
break block72;
}
$2_1 = HEAP32[$15_1 + 8 >> 2];
$2_1 = ($2_1 >>> 0 > $28_1 >>> 0) - ($2_1 >>> 0 < $28_1 >>> 0) | 0;
}
if (!$2_1) {
$2_1 = HEAP32[$15_1 + 16 >> 2];
$15_1 = $166(HEAP32[$15_1 + 12 >> 2], $36_1, $2_1 >>> 0 < $25_1 >>> 0 ? $2_1 : $25_1);
$2_1 = $15_1 ? $15_1 : $2_1 - $25_1 | 0;
$2_1 = (($2_1 | 0) > 0) - (($2_1 | 0) < 0) | 0;
}
$1_1 = ($2_1 | 0) == 1 ? $1_1 : $31_1;
$8_1 = $8_1 - $30_1 | 0;
if ($8_1 >>> 0 > 1) {
continue
}
break;
}                        }
$8_1 = $24_1 + Math_imul($1_1, 112) | 0;
$2_1 = HEAP32[$8_1 >> 2];
block73 : {
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block73;
}
$2_1 = HEAP32[$8_1 + 4 >> 2];
$12_1 = HEAP32[$5_1 + 4 >> 2];
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block73;
}
$2_1 = HEAP32[$8_1 + 8 >> 2];
$12_1 = HEAP32[$5_1 + 8 >> 2];
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
}
if (!$2_1) {
$15_1 = HEAP32[$8_1 + 12 >> 2];
$2_1 = HEAP32[$8_1 + 16 >> 2];
$8_1 = HEAP32[$5_1 + 16 >> 2];
$12_1 = $166($15_1, HEAP32[$5_1 + 12 >> 2], $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1);
$2_1 = $12_1 ? $12_1 : $2_1 - $8_1 | 0;
$2_1 = (($2_1 | 0) > 0) - (($2_1 | 0) < 0) | 0;
}
if (!$2_1) {
break block74
}
$2_1 = (($2_1 | 0) == -1) + $1_1 | 0;
}
HEAP32[$9_1 + 16 >> 2] = HEAP32[$5_1 + 16 >> 2];
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$9_1 + 8 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$9_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$9_1 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$9_1 + 4 >> 2] = $1_1;
wasm2js_memory_fill($9_1 + 24 | 0, 0, 76);
HEAP32[$9_1 + 100 >> 2] = 8;
HEAP32[$9_1 + 104 >> 2] = 0;
$119($14_1, $2_1, $9_1);
if (HEAPU32[$14_1 + 8 >> 2] <= $2_1 >>> 0) {
break block75
}
$1_1 = HEAP32[$14_1 + 4 >> 2] + Math_imul($2_1, 112) | 0;
break block76;
}
$1_1 = $24_1 + Math_imul($1_1, 112) | 0;
}
$8_1 = HEAP32[$1_1 + 24 >> 2];
$2_1 = HEAP32[$1_1 + 28 >> 2];
if (($8_1 & $2_1) == -1) {
break block77
}
$5_1 = HEAP32[$35_1 >> 2];
$15_1 = $2_1;
$19_1 = $2_1 + 1 | 0;
$2_1 = $8_1 + 1 | 0;
$8_1 = $2_1 ? $15_1 : $19_1;
HEAP32[$1_1 + 24 >> 2] = $2_1;
HEAP32[$1_1 + 28 >> 2] = $8_1;
$8_1 = HEAP32[$1_1 + 104 >> 2];
$2_1 = $5_1 - HEAP32[$13_1 >> 2] | 0;
$2_1 = $2_1 >>> 0 <= $5_1 >>> 0 ? $2_1 : 0;
if ($8_1 >>> 0 <= $2_1 >>> 0) {
if (($2_1 | 0) == -1) {
break block78
}
$99($1_1 + 96 | 0, ($2_1 - $8_1 | 0) + 1 | 0);
if ($2_1 >>> 0 >= HEAPU32[$1_1 + 104 >> 2]) {
break block75
}
}
$1_1 = HEAP32[$1_1 + 100 >> 2] + ($2_1 << 3) | 0;
$5_1 = HEAP32[$1_1 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
if (($5_1 & $2_1) == -1) {
break block79
}
$8_1 = $2_1;
$15_1 = $2_1 + 1 | 0;
$2_1 = $5_1 + 1 | 0;
$5_1 = $2_1 ? $8_1 : $15_1;
HEAP32[$1_1 >> 2] = $2_1;
HEAP32[$1_1 + 4 >> 2] = $5_1;
}
global$0 = $9_1 + 112 | 0;
break block80;
}
$251(1052732);
wasm2js_trap();
}
$251(1052748);
wasm2js_trap();
}
$251(1052764);
wasm2js_trap();
}
$1_1 = 1;
continue label27;
}
if (($6_1 | 0) != ($29_1 | 0)) {
$1_1 = 1;
$2_1 = HEAP32[$6_1 >> 2];
$3_1 = ($2_1 >>> 0) / 12 | 0;
$138($4_1, $3_1 + 1 | 0, ($2_1 - Math_imul($3_1, 12) | 0) + 1 | 0, 1);
$18_1 = HEAP32[$4_1 >> 2] & 1 ? HEAP32[$4_1 + 4 >> 2] : 1;
$21_1 = HEAP32[$6_1 + 4 >> 2];
$5_1 = 31;
$3_1 = 0;
$6_1 = $6_1 + 8 | 0;
continue;
}
break;
}              break;
}             $5_1 = HEAP32[$4_1 + 212 >> 2];
$35_1 = HEAP32[$4_1 + 208 >> 2];
$1_1 = HEAP32[$4_1 + 216 >> 2];
if ($1_1) {
$1_1 = Math_imul($1_1, 24);
$3_1 = $5_1;
while (1) {
$2_1 = $3_1 + 16 | 0;
$6_1 = HEAP32[$2_1 >> 2];
$2_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$4_1 + 304 >> 2] = HEAP32[$3_1 + 8 >> 2];
$8_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$4_1 + 300 >> 2] = $8_1;
HEAP32[$4_1 + 384 >> 2] = $6_1;
HEAP32[$4_1 + 388 >> 2] = $2_1;
$2_1 = HEAP32[$17_1 + 20 >> 2];
HEAP32[$4_1 + 308 >> 2] = HEAP32[$17_1 + 16 >> 2];
HEAP32[$4_1 + 312 >> 2] = $2_1;
$3_1 = $3_1 + 24 | 0;
$9_1 = $4_1 + 296 | 0;
$28_1 = $4_1 + 384 | 0;
$2_1 = 0;
$6_1 = 0;
$13_1 = global$0 - 112 | 0;
global$0 = $13_1;
block88 : {
block87 : {
block86 : {
block84 : {
block85 : {
block83 : {
$14_1 = $4_1 + 168 | 0;
$8_1 = HEAP32[$14_1 + 8 >> 2];
if ($8_1) {
$24_1 = HEAP32[$14_1 + 4 >> 2];
$12_1 = HEAP32[$9_1 >> 2];
if (($8_1 | 0) != 1) {
$25_1 = HEAP32[$9_1 + 16 >> 2];
$36_1 = HEAP32[$9_1 + 12 >> 2];
$29_1 = HEAP32[$9_1 + 8 >> 2];
$19_1 = HEAP32[$9_1 + 4 >> 2];
while (1) {
$30_1 = $8_1 >>> 1 | 0;
$31_1 = $30_1 + $6_1 | 0;
$15_1 = $24_1 + Math_imul($31_1, 112) | 0;
$2_1 = HEAP32[$15_1 >> 2];
block81 : {
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block81;
}
$2_1 = HEAP32[$15_1 + 4 >> 2];
if (($2_1 | 0) != ($19_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $19_1 >>> 0) - ($2_1 >>> 0 < $19_1 >>> 0) | 0;
break block81;
}
$2_1 = HEAP32[$15_1 + 8 >> 2];
$2_1 = ($2_1 >>> 0 > $29_1 >>> 0) - ($2_1 >>> 0 < $29_1 >>> 0) | 0;
}
if (!$2_1) {
$2_1 = HEAP32[$15_1 + 16 >> 2];
$15_1 = $166(HEAP32[$15_1 + 12 >> 2], $36_1, $2_1 >>> 0 < $25_1 >>> 0 ? $2_1 : $25_1);
$2_1 = $15_1 ? $15_1 : $2_1 - $25_1 | 0;
$2_1 = (($2_1 | 0) > 0) - (($2_1 | 0) < 0) | 0;
}
$6_1 = ($2_1 | 0) == 1 ? $6_1 : $31_1;
$8_1 = $8_1 - $30_1 | 0;
if ($8_1 >>> 0 > 1) {
continue
}
break;
}                      }
$8_1 = $24_1 + Math_imul($6_1, 112) | 0;
$2_1 = HEAP32[$8_1 >> 2];
block82 : {
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block82;
}
$2_1 = HEAP32[$8_1 + 4 >> 2];
$12_1 = HEAP32[$9_1 + 4 >> 2];
if (($2_1 | 0) != ($12_1 | 0)) {
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
break block82;
}
$2_1 = HEAP32[$8_1 + 8 >> 2];
$12_1 = HEAP32[$9_1 + 8 >> 2];
$2_1 = ($2_1 >>> 0 > $12_1 >>> 0) - ($2_1 >>> 0 < $12_1 >>> 0) | 0;
}
if (!$2_1) {
$15_1 = HEAP32[$8_1 + 12 >> 2];
$2_1 = HEAP32[$8_1 + 16 >> 2];
$8_1 = HEAP32[$9_1 + 16 >> 2];
$12_1 = $166($15_1, HEAP32[$9_1 + 12 >> 2], $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1);
$2_1 = $12_1 ? $12_1 : $2_1 - $8_1 | 0;
$2_1 = (($2_1 | 0) > 0) - (($2_1 | 0) < 0) | 0;
}
if (!$2_1) {
break block83
}
$2_1 = (($2_1 | 0) == -1) + $6_1 | 0;
}
HEAP32[$13_1 + 16 >> 2] = HEAP32[$9_1 + 16 >> 2];
$6_1 = HEAP32[$9_1 + 12 >> 2];
HEAP32[$13_1 + 8 >> 2] = HEAP32[$9_1 + 8 >> 2];
HEAP32[$13_1 + 12 >> 2] = $6_1;
$6_1 = HEAP32[$9_1 + 4 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$9_1 >> 2];
HEAP32[$13_1 + 4 >> 2] = $6_1;
wasm2js_memory_fill($13_1 + 24 | 0, 0, 76);
HEAP32[$13_1 + 100 >> 2] = 8;
HEAP32[$13_1 + 104 >> 2] = 0;
$119($14_1, $2_1, $13_1);
if (HEAPU32[$14_1 + 8 >> 2] <= $2_1 >>> 0) {
break block84
}
$2_1 = HEAP32[$14_1 + 4 >> 2] + Math_imul($2_1, 112) | 0;
break block85;
}
$2_1 = $24_1 + Math_imul($6_1, 112) | 0;
}
$6_1 = HEAP32[$2_1 + 36 >> 2];
$8_1 = HEAP32[$2_1 + 32 >> 2];
if (($6_1 & $8_1) == -1) {
break block86
}
$12_1 = HEAP32[$28_1 >> 2];
$9_1 = HEAP32[$28_1 + 4 >> 2];
$15_1 = $6_1;
$19_1 = $6_1 + 1 | 0;
$6_1 = $8_1 + 1 | 0;
$14_1 = $6_1 ? $15_1 : $19_1;
$8_1 = $2_1;
HEAP32[$2_1 + 32 >> 2] = $6_1;
HEAP32[$2_1 + 36 >> 2] = $14_1;
$2_1 = 0;
$6_1 = 6;
while (1) {
$14_1 = $6_1 >>> 1 | 0;
$15_1 = $14_1 + $2_1 | 0;
$24_1 = $15_1 << 3;
$25_1 = HEAP32[$24_1 + 1052088 >> 2];
$19_1 = $2_1;
$2_1 = HEAP32[$24_1 + 1052092 >> 2];
$2_1 = ($9_1 | 0) == ($2_1 | 0) & $12_1 >>> 0 > $25_1 >>> 0 | $2_1 >>> 0 < $9_1 >>> 0 ? $15_1 : $19_1;
$6_1 = $6_1 - $14_1 | 0;
if ($6_1 >>> 0 > 1) {
continue
}
break;
}                   $2_1 = $2_1 << 3;
$6_1 = HEAP32[$2_1 + 1052088 >> 2];
$8_1 = $2_1 + $8_1 | 0;
$2_1 = HEAP32[$2_1 + 1052092 >> 2];
$6_1 = $8_1 + ((($9_1 | 0) == ($2_1 | 0) & $6_1 >>> 0 < $12_1 >>> 0 | $2_1 >>> 0 < $9_1 >>> 0) << 3) | 0;
$2_1 = $6_1;
$8_1 = HEAP32[$2_1 + 40 >> 2];
$2_1 = HEAP32[$2_1 + 44 >> 2];
if (($8_1 & $2_1) == -1) {
break block87
}
$15_1 = $2_1;
$19_1 = $2_1 + 1 | 0;
$2_1 = $8_1 + 1 | 0;
$8_1 = $2_1 ? $15_1 : $19_1;
$6_1 = $6_1 + 40 | 0;
HEAP32[$6_1 >> 2] = $2_1;
HEAP32[$6_1 + 4 >> 2] = $8_1;
}
global$0 = $13_1 + 112 | 0;
break block88;
}
$251(1052700);
wasm2js_trap();
}
$251(1052716);
wasm2js_trap();
}
$1_1 = $1_1 - 24 | 0;
if ($1_1) {
continue
}
break;
}             }
HEAP32[$4_1 + 300 >> 2] = $5_1;
HEAP32[$4_1 + 296 >> 2] = $35_1;
$116($4_1 + 296 | 0, 8, 24);
$6_1 = $7_1;
if ($32_1 >>> 0 > $6_1 >>> 0) {
continue
}
break block50;
}
if (($40_1 | 0) != -1) {
$40_1 = $40_1 + 1 | 0;
$6_1 = $7_1;
if ($32_1 >>> 0 > $6_1 >>> 0) {
continue
}
break block50;
}
break;
}           $251(1052780);
wasm2js_trap();
}
$253();
wasm2js_trap();
}
HEAP32[$4_1 + 412 >> 2] = 0;
HEAP32[$4_1 + 404 >> 2] = 0;
HEAP32[$4_1 + 408 >> 2] = 8;
if ($34_1) {
$37_1 = $11_1 + Math_imul($34_1, 12) | 0;
$22_1 = $43_1 << 3;
$13_1 = $4_1 + 280 | 0;
$38_1 = $4_1 + 224 | 0;
$6_1 = HEAP32[$4_1 + 160 >> 2];
$34_1 = HEAP32[$4_1 + 156 >> 2];
$7_1 = $11_1;
while (1) {
block89 : {
$1_1 = HEAP32[$4_1 + 188 >> 2];
if (!$1_1) {
break block89
}
$21_1 = HEAP32[$4_1 + 184 >> 2];
$39_1 = $21_1 + ($1_1 << 4) | 0;
$32_1 = HEAP32[$7_1 + 8 >> 2];
$14_1 = HEAP32[$7_1 + 4 >> 2];
$15_1 = HEAP32[$7_1 >> 2];
$1_1 = $14_1 - $15_1 | 0;
$33_1 = $1_1 >>> 0 <= $14_1 >>> 0 ? $1_1 : 0;
$28_1 = $33_1 + 1 | 0;
$35_1 = ($33_1 | 0) == -1;
block99 : {
while (1) {
HEAP32[$4_1 + 392 >> 2] = $32_1;
HEAP32[$4_1 + 388 >> 2] = $14_1;
HEAP32[$4_1 + 384 >> 2] = $15_1;
$1_1 = HEAP32[$21_1 + 4 >> 2];
HEAP32[$4_1 + 396 >> 2] = HEAP32[$21_1 >> 2];
HEAP32[$4_1 + 400 >> 2] = $1_1;
$24_1 = $4_1 + 296 | 0;
$3_1 = $4_1 + 384 | 0;
$18_1 = 0;
$8_1 = global$0 - 112 | 0;
global$0 = $8_1;
block94 : {
block93 : {
$17_1 = $4_1 + 168 | 0;
$1_1 = HEAP32[$17_1 + 8 >> 2];
block92 : {
if ($1_1) {
$2_1 = HEAP32[$17_1 + 4 >> 2];
$9_1 = HEAP32[$3_1 >> 2];
if (($1_1 | 0) != 1) {
$25_1 = HEAP32[$3_1 + 16 >> 2];
$36_1 = HEAP32[$3_1 + 12 >> 2];
$29_1 = HEAP32[$3_1 + 8 >> 2];
$19_1 = HEAP32[$3_1 + 4 >> 2];
while (1) {
$30_1 = $1_1 >>> 1 | 0;
$31_1 = $30_1 + $18_1 | 0;
$12_1 = Math_imul($31_1, 112) + $2_1 | 0;
$5_1 = HEAP32[$12_1 >> 2];
block90 : {
if (($5_1 | 0) != ($9_1 | 0)) {
$5_1 = ($5_1 >>> 0 > $9_1 >>> 0) - ($5_1 >>> 0 < $9_1 >>> 0) | 0;
break block90;
}
$5_1 = HEAP32[$12_1 + 4 >> 2];
if (($5_1 | 0) != ($19_1 | 0)) {
$5_1 = ($5_1 >>> 0 > $19_1 >>> 0) - ($5_1 >>> 0 < $19_1 >>> 0) | 0;
break block90;
}
$5_1 = HEAP32[$12_1 + 8 >> 2];
$5_1 = ($5_1 >>> 0 > $29_1 >>> 0) - ($5_1 >>> 0 < $29_1 >>> 0) | 0;
}
if (!$5_1) {
$5_1 = HEAP32[$12_1 + 16 >> 2];
$12_1 = $166(HEAP32[$12_1 + 12 >> 2], $36_1, $5_1 >>> 0 < $25_1 >>> 0 ? $5_1 : $25_1);
$5_1 = $12_1 ? $12_1 : $5_1 - $25_1 | 0;
$5_1 = (($5_1 | 0) > 0) - (($5_1 | 0) < 0) | 0;
}
$18_1 = ($5_1 | 0) == 1 ? $18_1 : $31_1;
$1_1 = $1_1 - $30_1 | 0;
if ($1_1 >>> 0 > 1) {
continue
}
break;
}                  }
$1_1 = Math_imul($18_1, 112) + $2_1 | 0;
$5_1 = HEAP32[$1_1 >> 2];
block91 : {
if (($5_1 | 0) != ($9_1 | 0)) {
$5_1 = ($5_1 >>> 0 > $9_1 >>> 0) - ($5_1 >>> 0 < $9_1 >>> 0) | 0;
break block91;
}
$5_1 = HEAP32[$1_1 + 4 >> 2];
$9_1 = HEAP32[$3_1 + 4 >> 2];
if (($5_1 | 0) != ($9_1 | 0)) {
$5_1 = ($5_1 >>> 0 > $9_1 >>> 0) - ($5_1 >>> 0 < $9_1 >>> 0) | 0;
break block91;
}
$5_1 = HEAP32[$1_1 + 8 >> 2];
$9_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = ($5_1 >>> 0 > $9_1 >>> 0) - ($5_1 >>> 0 < $9_1 >>> 0) | 0;
}
if (!$5_1) {
$19_1 = HEAP32[$1_1 + 12 >> 2];
$1_1 = HEAP32[$1_1 + 16 >> 2];
$5_1 = HEAP32[$3_1 + 16 >> 2];
$9_1 = $166($19_1, HEAP32[$3_1 + 12 >> 2], $1_1 >>> 0 < $5_1 >>> 0 ? $1_1 : $5_1);
$1_1 = $9_1 ? $9_1 : $1_1 - $5_1 | 0;
$5_1 = (($1_1 | 0) > 0) - (($1_1 | 0) < 0) | 0;
}
if (!$5_1) {
break block92
}
$18_1 = (($5_1 | 0) == -1) + $18_1 | 0;
}
HEAP32[$8_1 + 16 >> 2] = HEAP32[$3_1 + 16 >> 2];
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$8_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$8_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$8_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$8_1 + 4 >> 2] = $1_1;
wasm2js_memory_fill($8_1 + 24 | 0, 0, 76);
HEAP32[$8_1 + 100 >> 2] = 8;
HEAP32[$8_1 + 104 >> 2] = 0;
$119($17_1, $18_1, $8_1);
if (HEAPU32[$17_1 + 8 >> 2] <= $18_1 >>> 0) {
break block93
}
$2_1 = HEAP32[$17_1 + 4 >> 2];
}
$1_1 = Math_imul($18_1, 112) + $2_1 | 0;
$2_1 = $1_1 + 24 | 0;
wasm2js_memory_copy($24_1, $2_1, 88);
wasm2js_memory_fill($2_1, 0, 76);
HEAP32[$1_1 + 100 >> 2] = 8;
HEAP32[$1_1 + 104 >> 2] = 0;
break block94;
}
HEAP32[$24_1 + 72 >> 2] = -2147483648;
}
global$0 = $8_1 + 112 | 0;
block95 : {
if (HEAP32[$4_1 + 368 >> 2] != -2147483648) {
wasm2js_memory_copy($4_1 + 208 | 0, $24_1, 88);
break block95;
}
wasm2js_memory_fill($4_1 + 208 | 0, 0, 76);
HEAP32[$4_1 + 284 >> 2] = 8;
HEAP32[$4_1 + 288 >> 2] = 0;
}
$18_1 = $21_1 + 8 | 0;
$8_1 = HEAP32[$21_1 + 4 >> 2];
$9_1 = HEAP32[$21_1 >> 2];
$3_1 = 0;
block96 : {
block97 : {
switch ($6_1 | 0) {
default:
$1_1 = $6_1;
while (1) {
$5_1 = $1_1 >>> 1 | 0;
$17_1 = $5_1 + $3_1 | 0;
$12_1 = $34_1 + Math_imul($17_1, 24) | 0;
$2_1 = HEAP32[$12_1 + 8 >> 2];
$19_1 = $3_1;
$3_1 = $166(HEAP32[$12_1 + 4 >> 2], $9_1, $2_1 >>> 0 < $8_1 >>> 0 ? $2_1 : $8_1);
$3_1 = (($3_1 ? $3_1 : $2_1 - $8_1 | 0) | 0) > 0 ? $19_1 : $17_1;
$1_1 = $1_1 - $5_1 | 0;
if ($1_1 >>> 0 > 1) {
continue
}
break;
}                 break;
case 0:
break block96;
case 1:
break block97;
}               }
$2_1 = $34_1 + Math_imul($3_1, 24) | 0;
$1_1 = HEAP32[$2_1 + 8 >> 2];
$5_1 = $166(HEAP32[$2_1 + 4 >> 2], $9_1, $1_1 >>> 0 < $8_1 >>> 0 ? $1_1 : $8_1);
if ($5_1 ? $5_1 : $1_1 - $8_1 | 0) {
break block96
}
$18_1 = $3_1 >>> 0 < $6_1 >>> 0 ? $2_1 + 16 | 0 : $18_1;
}
$21_1 = $21_1 + 16 | 0;
$17_1 = HEAP32[$18_1 >> 2];
$18_1 = HEAP32[$18_1 + 4 >> 2];
$1_1 = $22_1;
$2_1 = $16_1;
while (1) {
$5_1 = $1_1;
if ($1_1) {
$1_1 = $1_1 - 8 | 0;
$3_1 = $2_1;
$2_1 = $2_1 + 8 | 0;
if ($15_1 >>> 0 < HEAPU32[$3_1 >> 2]) {
continue
}
if ($14_1 >>> 0 > HEAPU32[$3_1 + 4 >> 2]) {
continue
}
}
break;
}              $1_1 = HEAP32[$4_1 + 216 >> 2];
$3_1 = $17_1;
$2_1 = HEAP32[$4_1 + 220 >> 2];
$17_1 = ($18_1 | 0) == ($2_1 | 0) & $1_1 >>> 0 > $17_1 >>> 0 | $2_1 >>> 0 > $18_1 >>> 0;
$3_1 = $17_1 ? $1_1 : $3_1;
HEAP32[$4_1 + 224 >> 2] = $3_1 - $1_1;
$17_1 = $17_1 ? $2_1 : $18_1;
HEAP32[$4_1 + 228 >> 2] = $17_1 - ($2_1 + ($1_1 >>> 0 > $3_1 >>> 0) | 0);
if ($35_1) {
break block99
}
$1_1 = HEAP32[$4_1 + 288 >> 2];
block100 : {
if ($1_1 >>> 0 > $33_1 >>> 0) {
HEAP32[$4_1 + 288 >> 2] = $28_1;
break block100;
}
$99($13_1, $28_1 - $1_1 | 0);
}
$90($4_1 + 296 | 0, $8_1, 1, 1);
$2_1 = HEAP32[$4_1 + 300 >> 2];
if (HEAP32[$4_1 + 296 >> 2] != 1) {
$18_1 = HEAP32[$4_1 + 304 >> 2];
$1_1 = !$8_1;
block101 : {
if ($1_1) {
break block101
}
if ($1_1) {
break block101
}
wasm2js_memory_copy($18_1, $9_1, $8_1);
}
$12_1 = HEAP32[$4_1 + 216 >> 2];
$24_1 = HEAP32[$4_1 + 220 >> 2];
$25_1 = HEAP32[$4_1 + 208 >> 2];
$19_1 = HEAP32[$4_1 + 212 >> 2];
wasm2js_memory_copy($4_1 + 296 | 0, $38_1, 56);
HEAP32[$4_1 + 392 >> 2] = HEAP32[$13_1 + 8 >> 2];
$1_1 = HEAP32[$13_1 + 4 >> 2];
HEAP32[$4_1 + 384 >> 2] = HEAP32[$13_1 >> 2];
HEAP32[$4_1 + 388 >> 2] = $1_1;
$9_1 = HEAP32[$4_1 + 412 >> 2];
if (($9_1 | 0) == HEAP32[$4_1 + 404 >> 2]) {
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$29_1 = $4_1 + 404 | 0;
$78($1_1 + 8 | 0, $29_1, HEAP32[$29_1 >> 2], 1, 8, 120);
$29_1 = HEAP32[$1_1 + 8 >> 2];
if (($29_1 | 0) != -2147483647) {
$228($29_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
$1_1 = HEAP32[$4_1 + 408 >> 2] + Math_imul($9_1, 120) | 0;
HEAP32[$1_1 + 16 >> 2] = $3_1;
HEAP32[$1_1 + 20 >> 2] = $17_1;
HEAP32[$1_1 + 8 >> 2] = $12_1;
HEAP32[$1_1 + 12 >> 2] = $24_1;
HEAP32[$1_1 >> 2] = $25_1;
HEAP32[$1_1 + 4 >> 2] = $19_1;
wasm2js_memory_copy($1_1 + 24 | 0, $4_1 + 296 | 0, 56);
HEAP32[$1_1 + 84 >> 2] = $15_1;
HEAP32[$1_1 + 80 >> 2] = $32_1;
HEAP8[$1_1 + 112 | 0] = ($5_1 | 0) != 0;
HEAP32[$1_1 + 108 >> 2] = $8_1;
HEAP32[$1_1 + 104 >> 2] = $18_1;
HEAP32[$1_1 + 100 >> 2] = $2_1;
$2_1 = HEAP32[$4_1 + 388 >> 2];
HEAP32[$1_1 + 88 >> 2] = HEAP32[$4_1 + 384 >> 2];
HEAP32[$1_1 + 92 >> 2] = $2_1;
HEAP32[$1_1 + 96 >> 2] = HEAP32[$4_1 + 392 >> 2];
HEAP32[$4_1 + 412 >> 2] = $9_1 + 1;
if (($21_1 | 0) == ($39_1 | 0)) {
break block89
}
continue;
}
break;
}             $228($2_1, HEAP32[$4_1 + 304 >> 2]);
wasm2js_trap();
}
$251(1052684);
wasm2js_trap();
}
$7_1 = $7_1 + 12 | 0;
if (($37_1 | 0) != ($7_1 | 0)) {
continue
}
break;
}         }
HEAP32[$4_1 + 388 >> 2] = $11_1;
HEAP32[$4_1 + 384 >> 2] = $45_1;
$116($4_1 + 384 | 0, 4, 12);
$1_1 = HEAP32[$4_1 + 408 >> 2];
HEAP32[$4_1 + 296 >> 2] = HEAP32[$4_1 + 404 >> 2];
HEAP32[$4_1 + 300 >> 2] = $1_1;
HEAP32[$4_1 + 304 >> 2] = HEAP32[$4_1 + 412 >> 2];
$116($4_1 + 180 | 0, 8, 16);
$1_1 = HEAP32[$4_1 + 176 >> 2];
if ($1_1) {
$3_1 = HEAP32[$4_1 + 172 >> 2] + 96 | 0;
while (1) {
$116($3_1, 8, 8);
$3_1 = $3_1 + 112 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}         }
$116($4_1 + 168 | 0, 8, 112);
HEAP32[$23_1 + 8 >> 2] = HEAP32[$4_1 + 304 >> 2];
$1_1 = HEAP32[$4_1 + 300 >> 2];
HEAP32[$23_1 >> 2] = HEAP32[$4_1 + 296 >> 2];
HEAP32[$23_1 + 4 >> 2] = $1_1;
HEAP32[$23_1 + 24 >> 2] = $40_1;
HEAP32[$23_1 + 20 >> 2] = $43_1;
HEAP32[$23_1 + 16 >> 2] = $16_1;
HEAP32[$23_1 + 12 >> 2] = $44_1;
$1_1 = $4_1 + 152 | 0;
$211($1_1);
$116($1_1, 8, 24);
$201($4_1 + 140 | 0);
}
global$0 = $4_1 + 416 | 0;
$1_1 = HEAP32[$10_1 + 72 >> 2];
if (($1_1 | 0) != -2147483648) {
break block102
}
$1_1 = $10_1 + 76 | 0;
$2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$10_1 + 112 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$10_1 + 116 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$10_1 + 104 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$10_1 + 108 >> 2] = $2_1;
$1_1 = $13($20_1);
}
$7_1 = $1_1;
$116($10_1 + 12 | 0, 1, 1);
break block1;
}
$2_1 = HEAP32[$10_1 + 84 >> 2];
HEAP32[$10_1 + 48 >> 2] = HEAP32[$10_1 + 80 >> 2];
HEAP32[$10_1 + 52 >> 2] = $2_1;
$2_1 = HEAP32[$10_1 + 92 >> 2];
HEAP32[$10_1 + 56 >> 2] = HEAP32[$10_1 + 88 >> 2];
HEAP32[$10_1 + 60 >> 2] = $2_1;
HEAP32[$10_1 + 64 >> 2] = HEAP32[$10_1 + 96 >> 2];
$3_1 = HEAP32[$10_1 + 76 >> 2];
HEAP32[$10_1 + 44 >> 2] = $3_1;
HEAP32[$10_1 + 40 >> 2] = $1_1;
$1_1 = $10_1 + 72 | 0;
$90($1_1, 128, 1, 1);
$2_1 = HEAP32[$10_1 + 76 >> 2];
block121 : {
if (HEAP32[$10_1 + 72 >> 2] != 1) {
HEAP32[$10_1 + 112 >> 2] = 0;
HEAP32[$10_1 + 108 >> 2] = HEAP32[$10_1 + 80 >> 2];
HEAP32[$10_1 + 104 >> 2] = $2_1;
$13_1 = $10_1 + 104 | 0;
HEAP32[$10_1 + 72 >> 2] = $13_1;
$8_1 = global$0 - 16 | 0;
global$0 = $8_1;
$240(HEAP32[$1_1 >> 2], 1051435, 1);
HEAP8[$8_1 + 12 | 0] = 1;
HEAP32[$8_1 + 8 >> 2] = $1_1;
$23_1 = $10_1 + 40 | 0;
$2_1 = $23_1;
$11_1 = global$0 - 16 | 0;
global$0 = $11_1;
$22_1 = $8_1 + 8 | 0;
$16_1 = HEAP32[$22_1 >> 2];
if (HEAPU8[$22_1 + 4 | 0] != 1) {
$240(HEAP32[$16_1 >> 2], 1051436, 1);
}
HEAP8[$22_1 + 4 | 0] = 2;
$199($11_1, $16_1, 1052660, 4);
block103 : {
if (HEAPU8[$11_1 | 0] != 4) {
$1_1 = HEAP32[$11_1 + 4 >> 2];
HEAP32[$11_1 + 8 >> 2] = HEAP32[$11_1 >> 2];
HEAP32[$11_1 + 12 >> 2] = $1_1;
$2_1 = $209($11_1 + 8 | 0);
break block103;
}
$240(HEAP32[$16_1 >> 2], 1051437, 1);
$1_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 8 >> 2];
$2_1 = HEAP32[$16_1 >> 2];
$240($2_1, 1051434, 1);
block113 : {
if ($7_1) {
$7_1 = Math_imul($7_1, 120);
$2_1 = 1;
while (1) {
if (!($2_1 & 1)) {
$240(HEAP32[$16_1 >> 2], 1051436, 1);
}
$18_1 = global$0 - 16 | 0;
global$0 = $18_1;
$240(HEAP32[$16_1 >> 2], 1051435, 1);
HEAP8[$18_1 + 12 | 0] = 1;
HEAP32[$18_1 + 8 >> 2] = $16_1;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$4_1 = $18_1 + 8 | 0;
$2_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 4 | 0] != 1) {
$240(HEAP32[$2_1 >> 2], 1051436, 1);
}
$20_1 = $1_1 + 80 | 0;
HEAP8[$4_1 + 4 | 0] = 2;
$199($6_1, $2_1, 1051272, 5);
block104 : {
if (HEAPU8[$6_1 | 0] != 4) {
$2_1 = HEAP32[$6_1 + 4 >> 2];
HEAP32[$6_1 + 8 >> 2] = HEAP32[$6_1 >> 2];
HEAP32[$6_1 + 12 >> 2] = $2_1;
$2_1 = $209($6_1 + 8 | 0);
break block104;
}
$240(HEAP32[$2_1 >> 2], 1051437, 1);
$5_1 = global$0 - 48 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 12 >> 2] = $20_1;
$240(HEAP32[$2_1 >> 2], 1051420, 1);
HEAP32[$5_1 + 24 >> 2] = $2_1;
HEAP8[$5_1 + 16 | 0] = 4;
HEAP32[$5_1 + 28 >> 2] = $2_1 + 4;
HEAP32[$5_1 + 36 >> 2] = 2;
HEAP32[$5_1 + 32 >> 2] = $5_1 + 12;
block107 : {
block105 : {
block106 : {
if ($18($5_1 + 16 | 0, 1054488, 1049571, $5_1 + 32 | 0)) {
$2_1 = HEAP32[$5_1 + 16 >> 2];
if (($2_1 & 255) == 4) {
break block105
}
$20_1 = HEAP32[$5_1 + 20 >> 2];
HEAP32[$5_1 + 40 >> 2] = $2_1;
HEAP32[$5_1 + 44 >> 2] = $20_1;
$2_1 = $209($5_1 + 40 | 0);
break block106;
}
$240(HEAP32[$2_1 >> 2], 1051420, 1);
$2_1 = 0;
if (HEAPU8[$5_1 + 16 | 0] == 4) {
break block106
}
$164($5_1 + 16 | 0);
}
global$0 = $5_1 + 48 | 0;
break block107;
}
$196(1051232, 24, 1051256);
wasm2js_trap();
}
}
global$0 = $6_1 + 16 | 0;
block108 : {
if ($2_1) {
break block108
}
$2_1 = $82($4_1, 1051472, 7, $1_1 + 100 | 0);
if ($2_1) {
break block108
}
$2_1 = $86($4_1, 1051277, 6, $1_1);
if ($2_1) {
break block108
}
$2_1 = $86($4_1, 1051479, 11, $1_1 + 8 | 0);
if ($2_1) {
break block108
}
$2_1 = $86($4_1, 1051490, 16, $1_1 + 16 | 0);
if ($2_1) {
break block108
}
$5_1 = 0;
$6_1 = global$0 + -64 | 0;
global$0 = $6_1;
$2_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 4 | 0] != 1) {
$240(HEAP32[$2_1 >> 2], 1051436, 1);
}
$21_1 = $1_1 + 24 | 0;
HEAP8[$4_1 + 4 | 0] = 2;
$199($6_1 + 16 | 0, $2_1, 1051506, 12);
block109 : {
if (HEAPU8[$6_1 + 16 | 0] != 4) {
$2_1 = HEAP32[$6_1 + 20 >> 2];
HEAP32[$6_1 + 24 >> 2] = HEAP32[$6_1 + 16 >> 2];
HEAP32[$6_1 + 28 >> 2] = $2_1;
$2_1 = $209($6_1 + 24 | 0);
break block109;
}
$240(HEAP32[$2_1 >> 2], 1051437, 1);
$20_1 = HEAP32[$2_1 >> 2];
$240($20_1, 1051434, 1);
$2_1 = 1;
while (1) {
if (!$2_1) {
$240($20_1, 1051436, 1);
}
$2_1 = $5_1 + $21_1 | 0;
$191($6_1 + 8 | 0, $6_1 + 24 | 0, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
$240($20_1, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
$2_1 = 0;
$5_1 = $5_1 + 8 | 0;
if (($5_1 | 0) != 56) {
continue
}
break;
}              $240($20_1, 1051438, 1);
$2_1 = 0;
}
global$0 = $6_1 - -64 | 0;
if ($2_1) {
break block108
}
$20_1 = global$0 - 16 | 0;
global$0 = $20_1;
$2_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 4 | 0] != 1) {
$240(HEAP32[$2_1 >> 2], 1051436, 1);
}
$5_1 = $1_1 + 88 | 0;
HEAP8[$4_1 + 4 | 0] = 2;
$199($20_1, $2_1, 1051518, 11);
block110 : {
if (HEAPU8[$20_1 | 0] != 4) {
$2_1 = HEAP32[$20_1 + 4 >> 2];
HEAP32[$20_1 + 8 >> 2] = HEAP32[$20_1 >> 2];
HEAP32[$20_1 + 12 >> 2] = $2_1;
$2_1 = $209($20_1 + 8 | 0);
break block110;
}
$240(HEAP32[$2_1 >> 2], 1051437, 1);
block111 : {
if (HEAP32[$5_1 >> 2] == -2147483648) {
$240(HEAP32[$2_1 >> 2], 1051430, 4);
break block111;
}
$21_1 = global$0 - 48 | 0;
global$0 = $21_1;
$6_1 = HEAP32[$5_1 + 4 >> 2];
$5_1 = HEAP32[$5_1 + 8 >> 2];
$9_1 = HEAP32[$2_1 >> 2];
$240($9_1, 1051434, 1);
if ($5_1) {
$2_1 = $5_1 << 3;
$5_1 = 1;
while (1) {
if (!$5_1) {
$240($9_1, 1051436, 1);
}
$191($21_1, $21_1 + 8 | 0, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
$240($9_1, HEAP32[$21_1 >> 2], HEAP32[$21_1 + 4 >> 2]);
$5_1 = 0;
$6_1 = $6_1 + 8 | 0;
$2_1 = $2_1 - 8 | 0;
if ($2_1) {
continue
}
break;
}               }
$240($9_1, 1051438, 1);
global$0 = $21_1 + 48 | 0;
}
$2_1 = 0;
}
global$0 = $20_1 + 16 | 0;
if ($2_1) {
break block108
}
$2_1 = $108($4_1, 1051529, 8, $1_1 + 84 | 0);
if ($2_1) {
break block108
}
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$2_1 = HEAP32[$4_1 >> 2];
if (HEAPU8[$4_1 + 4 | 0] != 1) {
$240(HEAP32[$2_1 >> 2], 1051436, 1);
}
$6_1 = $1_1 + 112 | 0;
HEAP8[$4_1 + 4 | 0] = 2;
$199($5_1, $2_1, 1051537, 10);
block112 : {
if (HEAPU8[$5_1 | 0] != 4) {
$2_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$5_1 + 12 >> 2] = $2_1;
$2_1 = $209($5_1 + 8 | 0);
break block112;
}
$240(HEAP32[$2_1 >> 2], 1051437, 1);
$4_1 = HEAP32[$2_1 >> 2];
$2_1 = HEAPU8[$6_1 | 0];
$240($4_1, $2_1 ? 1051426 : 1051421, $2_1 ? 4 : 5);
$2_1 = 0;
}
global$0 = $5_1 + 16 | 0;
if ($2_1) {
break block108
}
$2_1 = 0;
if (!HEAPU8[$18_1 + 12 | 0]) {
break block108
}
$240(HEAP32[HEAP32[$18_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $18_1 + 16 | 0;
if ($2_1) {
break block113
}
$1_1 = $1_1 + 120 | 0;
$2_1 = 0;
$7_1 = $7_1 - 120 | 0;
if ($7_1) {
continue
}
break;
}           $2_1 = HEAP32[$16_1 >> 2];
}
$240($2_1, 1051438, 1);
$2_1 = 0;
}
}
global$0 = $11_1 + 16 | 0;
$7_1 = $2_1;
block114 : {
if ($2_1) {
break block114
}
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$6_1 = HEAP32[$22_1 >> 2];
if (HEAPU8[$22_1 + 4 | 0] != 1) {
$240(HEAP32[$6_1 >> 2], 1051436, 1);
}
$2_1 = $23_1 + 12 | 0;
HEAP8[$22_1 + 4 | 0] = 2;
$199($5_1, $6_1, 1052664, 5);
block115 : {
if (HEAPU8[$5_1 | 0] != 4) {
$1_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$5_1 >> 2];
HEAP32[$5_1 + 12 >> 2] = $1_1;
$2_1 = $209($5_1 + 8 | 0);
break block115;
}
$240(HEAP32[$6_1 >> 2], 1051437, 1);
$1_1 = HEAP32[$2_1 + 4 >> 2];
$7_1 = HEAP32[$2_1 + 8 >> 2];
$2_1 = HEAP32[$6_1 >> 2];
$240($2_1, 1051434, 1);
block117 : {
if ($7_1) {
$7_1 = $7_1 << 3;
$2_1 = 1;
while (1) {
if (!($2_1 & 1)) {
$240(HEAP32[$6_1 >> 2], 1051436, 1);
}
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$240(HEAP32[$6_1 >> 2], 1051435, 1);
HEAP8[$4_1 + 12 | 0] = 1;
HEAP32[$4_1 + 8 >> 2] = $6_1;
$11_1 = $4_1 + 8 | 0;
$2_1 = $108($11_1, 1051284, 4, $1_1);
block116 : {
if ($2_1) {
break block116
}
$2_1 = $108($11_1, 1051765, 2, $1_1 + 4 | 0);
if ($2_1) {
break block116
}
$2_1 = 0;
if (!HEAPU8[$4_1 + 12 | 0]) {
break block116
}
$240(HEAP32[HEAP32[$4_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $4_1 + 16 | 0;
if ($2_1) {
break block117
}
$1_1 = $1_1 + 8 | 0;
$2_1 = 0;
$7_1 = $7_1 - 8 | 0;
if ($7_1) {
continue
}
break;
}            $2_1 = HEAP32[$6_1 >> 2];
}
$240($2_1, 1051438, 1);
$2_1 = 0;
}
}
global$0 = $5_1 + 16 | 0;
$7_1 = $2_1;
if ($2_1) {
break block114
}
$1_1 = global$0 + -64 | 0;
global$0 = $1_1;
$2_1 = HEAP32[$22_1 >> 2];
if (HEAPU8[$22_1 + 4 | 0] != 1) {
$240(HEAP32[$2_1 >> 2], 1051436, 1);
}
$7_1 = $23_1 + 24 | 0;
HEAP8[$22_1 + 4 | 0] = 2;
$199($1_1 + 16 | 0, $2_1, 1052669, 12);
block118 : {
if (HEAPU8[$1_1 + 16 | 0] != 4) {
$2_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$1_1 + 28 >> 2] = $2_1;
$7_1 = $209($1_1 + 24 | 0);
break block118;
}
$240(HEAP32[$2_1 >> 2], 1051437, 1);
$191($1_1 + 8 | 0, $1_1 + 24 | 0, HEAP32[$7_1 >> 2], 0);
$240(HEAP32[$2_1 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
$7_1 = 0;
}
global$0 = $1_1 - -64 | 0;
if ($7_1) {
break block114
}
$7_1 = 0;
if (!HEAPU8[$8_1 + 12 | 0]) {
break block114
}
$240(HEAP32[HEAP32[$8_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $8_1 + 16 | 0;
block122 : {
block120 : {
block119 : {
if ($7_1) {
$116($13_1, 1, 1);
break block119;
}
$7_1 = HEAP32[$10_1 + 108 >> 2];
$1_1 = HEAP32[$10_1 + 104 >> 2];
if (($1_1 | 0) != -2147483648) {
break block120
}
}
HEAP32[$10_1 + 124 >> 2] = $7_1;
HEAP32[$10_1 + 112 >> 2] = 0;
HEAP32[$10_1 + 104 >> 2] = 0;
HEAP32[$10_1 + 108 >> 2] = 1;
HEAP32[$10_1 + 76 >> 2] = 1053476;
HEAP32[$10_1 + 80 >> 2] = 1610612768;
HEAP32[$10_1 + 84 >> 2] = 0;
HEAP32[$10_1 + 72 >> 2] = $10_1 + 104;
$1_1 = $10_1 + 124 | 0;
if ($261($1_1, $10_1 + 72 | 0)) {
break block121
}
$2_1 = HEAP32[$10_1 + 112 >> 2];
HEAP32[$10_1 + 136 >> 2] = $2_1;
$7_1 = HEAP32[$10_1 + 108 >> 2];
HEAP32[$10_1 + 128 >> 2] = HEAP32[$10_1 + 104 >> 2];
HEAP32[$10_1 + 132 >> 2] = $7_1;
$7_1 = fimport$18(HEAP32[$10_1 + 132 >> 2], $2_1 | 0) | 0;
$116($10_1 + 128 | 0, 1, 1);
$193($1_1);
$1_1 = 1;
break block122;
}
$2_1 = HEAP32[$10_1 + 112 >> 2];
HEAP32[$10_1 + 80 >> 2] = $2_1;
HEAP32[$10_1 + 76 >> 2] = $7_1;
HEAP32[$10_1 + 72 >> 2] = $1_1;
$150($10_1, $7_1, $2_1);
$1_1 = HEAP32[$10_1 >> 2] & 1;
$7_1 = HEAP32[$10_1 + 4 >> 2];
$116($10_1 + 72 | 0, 1, 1);
}
$2_1 = HEAP32[$10_1 + 48 >> 2];
if ($2_1) {
while (1) {
$116($3_1 + 100 | 0, 1, 1);
if (HEAP32[$3_1 + 88 >> 2] != -2147483648) {
$116($3_1 + 88 | 0, 8, 8);
}
$3_1 = $3_1 + 120 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}
}
$116($10_1 + 40 | 0, 8, 120);
$116($10_1 + 52 | 0, 4, 8);
$116($10_1 + 12 | 0, 1, 1);
break block123;
}
$228($2_1, HEAP32[$10_1 + 80 >> 2]);
wasm2js_trap();
}
$142(1053516, 55, $10_1 + 143 | 0, 1053500, 1053572);
wasm2js_trap();
}
$1_1 = 1;
}
HEAP32[$42_1 + 4 >> 2] = $7_1;
HEAP32[$42_1 >> 2] = $1_1;
global$0 = $10_1 + 144 | 0;
$1_1 = HEAP32[$27_1 + 16 >> 2];
$2_1 = HEAP32[$27_1 + 20 >> 2];
$207($27_1 + 28 | 0);
HEAP32[$41_1 >> 2] = $1_1;
HEAP32[$41_1 + 4 >> 2] = $2_1;
global$0 = $27_1 + 48 | 0;
break block124;
}
HEAP32[$27_1 + 36 >> 2] = $0_1;
HEAP32[$27_1 + 32 >> 2] = $2_1;
HEAP32[$27_1 + 28 >> 2] = 0;
$212($27_1 + 8 | 0, $27_1 + 28 | 0);
$0_1 = HEAP32[$27_1 + 8 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$27_1 + 12 >> 2] : 0);
wasm2js_trap();
}
$1_1 = HEAP32[$26_1 + 12 >> 2];
$2_1 = HEAP32[$26_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$2_1 = $2_1 & 1;
HEAP32[$0_1 + 4 >> 2] = $2_1 ? $1_1 : 0;
HEAP32[$0_1 >> 2] = $2_1 ? 0 : $1_1;
global$0 = $26_1 - -64 | 0;
}
function $97($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
$10($4_1 + 8 | 0, $2_1, $3_1);
block : {
if (HEAP32[$4_1 + 8 >> 2] == 1) {
$2_1 = HEAP32[$4_1 + 12 >> 2];
$27($4_1, $1_1, HEAP32[$1_1 + 8 >> 2]);
$5_1 = HEAP32[$4_1 >> 2];
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 20 >> 2] = 15;
$2_1 = $1_1 + ($2_1 - $3_1 | 0) | 0;
$3_1 = $197($4_1 + 20 | 0, $5_1, $1_1 >>> 0 >= $2_1 >>> 0 ? $2_1 : 0);
$1_1 = 0;
break block;
}
$3_1 = HEAP32[$4_1 + 16 >> 2];
$1_1 = HEAP32[$4_1 + 12 >> 2];
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
global$0 = $4_1 + 32 | 0;
}
function $98($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
wasm2js_trap();
}
function $99($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$182($0_1, $2_1, $1_1, 8, 8);
$2_1 = HEAP32[$0_1 + 8 >> 2];
}
$3_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 3) | 0;
block1 : {
block : {
if ($1_1 >>> 0 >= 2) {
$4_1 = $1_1 - 1 | 0;
while (1) {
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
$3_1 = $3_1 + 8 | 0;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
}     $2_1 = ($1_1 + $2_1 | 0) - 1 | 0;
break block;
}
if (!$1_1) {
break block1
}
}
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 0;
$2_1 = $2_1 + 1 | 0;
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
}
function $100($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$10_1 = HEAP32[$1_1 >> 2];
$12_1 = HEAP32[$1_1 + 4 >> 2];
$11_1 = HEAP32[$12_1 + 16 >> 2];
$3_1 = 1;
block : {
if (FUNCTION_TABLE[$11_1 | 0]($10_1, 39) | 0) {
break block
}
$1_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
block27 : {
block13 : {
block26 : {
block12 : {
block6 : {
block7 : {
block9 : {
block4 : {
block5 : {
block3 : {
block1 : {
block2 : {
block8 : {
$7_1 = HEAP32[$0_1 >> 2];
switch ($7_1 | 0) {
case 0:
break block1;
case 1:
case 2:
case 3:
case 4:
case 5:
case 6:
case 7:
case 8:
case 11:
case 12:
case 14:
case 15:
case 16:
case 17:
case 18:
case 19:
case 20:
case 21:
case 22:
case 23:
case 24:
case 25:
case 26:
case 27:
case 28:
case 29:
case 30:
case 31:
case 32:
case 33:
case 35:
case 36:
case 37:
case 38:
break block2;
case 9:
break block3;
case 10:
break block4;
case 13:
break block5;
case 34:
break block6;
case 39:
break block7;
default:
break block8;
}               }
if (($7_1 | 0) == 92) {
break block9
}
}
if ($7_1 >>> 0 <= 767) {
break block6
}
$1_1 = $7_1 >>> 0 >= 69291 ? 16 : 0;
$0_1 = $1_1 | 8;
$3_1 = $0_1;
$8_1 = HEAP32[($0_1 << 2) + 1081032 >> 2] << 11;
$0_1 = $7_1 << 11;
$3_1 = $8_1 >>> 0 > $0_1 >>> 0 ? $1_1 : $3_1;
$1_1 = $3_1 | 4;
$3_1 = $0_1 >>> 0 < HEAP32[($1_1 << 2) + 1081032 >> 2] << 11 >>> 0 ? $3_1 : $1_1;
$1_1 = $3_1 | 2;
$3_1 = $0_1 >>> 0 < HEAP32[($1_1 << 2) + 1081032 >> 2] << 11 >>> 0 ? $3_1 : $1_1;
$1_1 = $3_1 + 1 | 0;
$3_1 = $0_1 >>> 0 < HEAP32[($1_1 << 2) + 1081032 >> 2] << 11 >>> 0 ? $3_1 : $1_1;
$1_1 = $3_1 + 1 | 0;
$1_1 = $0_1 >>> 0 < HEAP32[($1_1 << 2) + 1081032 >> 2] << 11 >>> 0 ? $3_1 : $1_1;
$3_1 = HEAP32[($1_1 << 2) + 1081032 >> 2] << 11;
$3_1 = ((($3_1 | 0) == ($0_1 | 0)) + ($0_1 >>> 0 > $3_1 >>> 0) | 0) + $1_1 | 0;
$0_1 = $3_1 << 2;
$8_1 = $0_1 + 1081032 | 0;
$1_1 = HEAP32[$0_1 + 1081032 >> 2] >>> 21 | 0;
$0_1 = 767;
block10 : {
if ($3_1 >>> 0 <= 31) {
$0_1 = HEAP32[$8_1 + 4 >> 2] >>> 21 | 0;
if (!$3_1) {
break block10
}
}
$4_1 = HEAP32[$8_1 - 4 >> 2] & 2097151;
}
block11 : {
if (!(($1_1 ^ -1) + $0_1 | 0)) {
break block11
}
$4_1 = $7_1 - $4_1 | 0;
$3_1 = $0_1 - 1 | 0;
$0_1 = 0;
while (1) {
$0_1 = HEAPU8[$1_1 + 1065728 | 0] + $0_1 | 0;
if ($4_1 >>> 0 < $0_1 >>> 0) {
break block11
}
$1_1 = $1_1 + 1 | 0;
if (($3_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}              }
if (!($1_1 & 1)) {
break block6
}
HEAP8[$5_1 + 14 | 0] = 0;
HEAP16[$5_1 + 12 >> 1] = 0;
HEAP8[$5_1 + 15 | 0] = HEAPU8[($7_1 >>> 20 | 0) + 1066786 | 0];
HEAP8[$5_1 + 19 | 0] = HEAPU8[($7_1 >>> 4 & 15) + 1066786 | 0];
HEAP8[$5_1 + 18 | 0] = HEAPU8[($7_1 >>> 8 & 15) + 1066786 | 0];
HEAP8[$5_1 + 17 | 0] = HEAPU8[($7_1 >>> 12 & 15) + 1066786 | 0];
HEAP8[$5_1 + 16 | 0] = HEAPU8[($7_1 >>> 16 & 15) + 1066786 | 0];
$0_1 = Math_clz32($7_1 | 1) >>> 2 | 0;
$4_1 = $5_1 + 12 | 0;
$1_1 = $0_1 + $4_1 | 0;
HEAP8[$1_1 | 0] = 123;
HEAP8[$1_1 - 1 | 0] = 117;
$1_1 = $0_1 - 2 | 0;
HEAP8[$4_1 + $1_1 | 0] = 92;
$0_1 = HEAPU16[$5_1 + 16 >> 1] | HEAPU16[$5_1 + 18 >> 1] << 16;
$4_1 = HEAPU16[$5_1 + 12 >> 1] | HEAPU16[$5_1 + 14 >> 1] << 16;
HEAP8[$2_1 | 0] = $4_1;
HEAP8[$2_1 + 1 | 0] = $4_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $4_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $4_1 >>> 24;
HEAP8[$2_1 + 4 | 0] = $0_1;
HEAP8[$2_1 + 5 | 0] = $0_1 >>> 8;
HEAP8[$2_1 + 6 | 0] = $0_1 >>> 16;
HEAP8[$2_1 + 7 | 0] = $0_1 >>> 24;
HEAP8[$5_1 + 21 | 0] = 125;
HEAP8[$5_1 + 20 | 0] = HEAPU8[($7_1 & 15) + 1066786 | 0];
$0_1 = HEAPU16[$5_1 + 20 >> 1];
HEAP8[$2_1 + 8 | 0] = $0_1;
HEAP8[$2_1 + 9 | 0] = $0_1 >>> 8;
break block12;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 12380;
break block13;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 29788;
break block13;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 29276;
break block13;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 28252;
break block13;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 23644;
break block13;
}
HEAP16[$2_1 + 2 >> 1] = 0;
HEAP16[$2_1 + 4 >> 1] = 0;
HEAP16[$2_1 + 6 >> 1] = 0;
HEAP16[$2_1 + 8 >> 1] = 0;
HEAP16[$2_1 >> 1] = 10076;
break block13;
}
$1_1 = 0;
$0_1 = 0;
$4_1 = $7_1;
block14 : {
if ($4_1 >>> 0 < 32) {
break block14
}
if ($4_1 >>> 0 < 127) {
$1_1 = 1;
break block14;
}
block16 : {
block15 : {
if ($4_1 >>> 0 >= 65536) {
if ($4_1 >>> 0 < 131072) {
break block15
}
$0_1 = $4_1 & 2097150;
$1_1 = ($0_1 | 0) != 183982 & (($4_1 & 2097120) != 173792 & ($0_1 | 0) != 178206) & $4_1 - 191472 >>> 0 < 4294967281 & $4_1 - 194560 >>> 0 < 4294964830 & $4_1 - 196608 >>> 0 < 4294965790 & $4_1 - 201552 >>> 0 < 4294967291 & $4_1 - 917760 >>> 0 < 4294259578 & $4_1 >>> 0 < 918e3;
break block14;
}
$9_1 = $4_1 >>> 8 & 255;
while (1) {
$8_1 = $1_1 + 2 | 0;
$6_1 = HEAPU8[$1_1 + 1068420 | 0];
$3_1 = $6_1 + $0_1 | 0;
$1_1 = HEAPU8[$1_1 + 1068419 | 0];
if (($1_1 | 0) != ($9_1 | 0)) {
if ($1_1 >>> 0 > $9_1 >>> 0) {
break block16
}
$0_1 = $3_1;
$1_1 = $8_1;
if (($1_1 | 0) != 76) {
continue
}
break block16;
}
block18 : {
block19 : {
block17 : {
if ($0_1 >>> 0 > $3_1 >>> 0) {
break block17
}
if ($3_1 >>> 0 > 284) {
break block17
}
if (!$6_1) {
break block18
}
$1_1 = $0_1 + 1068495 | 0;
break block19;
}
$52($0_1, $3_1, 284, 1069072);
wasm2js_trap();
}
while (1) {
if (HEAPU8[$1_1 | 0] != ($4_1 & 255)) {
$1_1 = $1_1 + 1 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break block18;
}
break;
}            $1_1 = 0;
break block14;
}
$0_1 = $3_1;
$1_1 = $8_1;
if (($1_1 | 0) != 76) {
continue
}
break;
}          break block16;
}
$9_1 = $4_1 >>> 8 & 255;
while (1) {
block20 : {
$8_1 = $1_1 + 2 | 0;
$6_1 = HEAPU8[$1_1 + 1067612 | 0];
$3_1 = $6_1 + $0_1 | 0;
$1_1 = HEAPU8[$1_1 + 1067611 | 0];
if (($1_1 | 0) != ($9_1 | 0)) {
if ($1_1 >>> 0 > $9_1 >>> 0) {
break block20
}
$0_1 = $3_1;
$1_1 = $8_1;
if (($1_1 | 0) != 92) {
continue
}
break block20;
}
block22 : {
block23 : {
block21 : {
if ($0_1 >>> 0 > $3_1 >>> 0) {
break block21
}
if ($3_1 >>> 0 > 212) {
break block21
}
if (!$6_1) {
break block22
}
$1_1 = $0_1 + 1067703 | 0;
break block23;
}
$52($0_1, $3_1, 212, 1069072);
wasm2js_trap();
}
while (1) {
if (HEAPU8[$1_1 | 0] != ($4_1 & 255)) {
$1_1 = $1_1 + 1 | 0;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break block22;
}
break;
}            $1_1 = 0;
break block14;
}
$0_1 = $3_1;
$1_1 = $8_1;
if (($1_1 | 0) != 92) {
continue
}
}
break;
}         $3_1 = $4_1 & 65535;
$1_1 = 1;
$4_1 = 0;
while (1) {
$0_1 = $4_1 + 1 | 0;
block24 : {
$6_1 = HEAP8[$4_1 + 1067915 | 0];
if (($6_1 | 0) >= 0) {
$4_1 = $0_1;
break block24;
}
if (($0_1 | 0) != 504) {
$6_1 = HEAPU8[$4_1 + 1067916 | 0] | ($6_1 & 127) << 8;
$4_1 = $4_1 + 2 | 0;
break block24;
}
$250(1069088);
wasm2js_trap();
}
$3_1 = $3_1 - $6_1 | 0;
if (($3_1 | 0) < 0) {
break block14
}
$1_1 = $1_1 ^ 1;
if (($4_1 | 0) != 504) {
continue
}
break;
}         break block14;
}
$1_1 = 1;
$6_1 = 0;
while (1) {
$0_1 = $6_1 + 1 | 0;
block25 : {
$3_1 = HEAP8[$6_1 + 1068779 | 0];
if (($3_1 | 0) >= 0) {
$6_1 = $0_1;
break block25;
}
if (($0_1 | 0) != 292) {
$3_1 = HEAPU8[$6_1 + 1068780 | 0] | ($3_1 & 127) << 8;
$6_1 = $6_1 + 2 | 0;
break block25;
}
$250(1069088);
wasm2js_trap();
}
$4_1 = $4_1 - $3_1 | 0;
if (($4_1 | 0) < 0) {
break block14
}
$1_1 = $1_1 ^ 1;
if (($6_1 | 0) != 292) {
continue
}
break;
}       }
if ($1_1 & 1) {
break block26
}
HEAP8[$5_1 + 24 | 0] = 0;
HEAP16[$5_1 + 22 >> 1] = 0;
HEAP8[$5_1 + 25 | 0] = HEAPU8[($7_1 >>> 20 | 0) + 1066786 | 0];
HEAP8[$5_1 + 29 | 0] = HEAPU8[($7_1 >>> 4 & 15) + 1066786 | 0];
HEAP8[$5_1 + 28 | 0] = HEAPU8[($7_1 >>> 8 & 15) + 1066786 | 0];
HEAP8[$5_1 + 27 | 0] = HEAPU8[($7_1 >>> 12 & 15) + 1066786 | 0];
HEAP8[$5_1 + 26 | 0] = HEAPU8[($7_1 >>> 16 & 15) + 1066786 | 0];
$0_1 = Math_clz32($7_1 | 1) >>> 2 | 0;
$4_1 = $5_1 + 22 | 0;
$1_1 = $0_1 + $4_1 | 0;
HEAP8[$1_1 | 0] = 123;
HEAP8[$1_1 - 1 | 0] = 117;
$1_1 = $0_1 - 2 | 0;
HEAP8[$4_1 + $1_1 | 0] = 92;
$0_1 = HEAPU16[$5_1 + 26 >> 1] | HEAPU16[$5_1 + 28 >> 1] << 16;
$4_1 = HEAPU16[$5_1 + 22 >> 1] | HEAPU16[$5_1 + 24 >> 1] << 16;
HEAP8[$2_1 | 0] = $4_1;
HEAP8[$2_1 + 1 | 0] = $4_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $4_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $4_1 >>> 24;
HEAP8[$2_1 + 4 | 0] = $0_1;
HEAP8[$2_1 + 5 | 0] = $0_1 >>> 8;
HEAP8[$2_1 + 6 | 0] = $0_1 >>> 16;
HEAP8[$2_1 + 7 | 0] = $0_1 >>> 24;
HEAP8[$5_1 + 31 | 0] = 125;
HEAP8[$5_1 + 30 | 0] = HEAPU8[($7_1 & 15) + 1066786 | 0];
$0_1 = HEAPU16[$5_1 + 30 >> 1];
HEAP8[$2_1 + 8 | 0] = $0_1;
HEAP8[$2_1 + 9 | 0] = $0_1 >>> 8;
}
$0_1 = 10;
break block27;
}
HEAP32[$2_1 >> 2] = $7_1;
$1_1 = 128;
$0_1 = 129;
break block27;
}
$0_1 = 2;
}
HEAP8[$2_1 + 13 | 0] = $0_1;
HEAP8[$2_1 + 12 | 0] = $1_1;
global$0 = $5_1 + 32 | 0;
block28 : {
$0_1 = HEAPU8[$2_1 + 13 | 0];
if ($0_1 >>> 0 >= 129) {
if (!(FUNCTION_TABLE[$11_1 | 0]($10_1, HEAP32[$2_1 >> 2]) | 0)) {
break block28
}
$3_1 = 1;
break block;
}
$1_1 = HEAPU8[$2_1 + 12 | 0];
if (!(FUNCTION_TABLE[HEAP32[$12_1 + 12 >> 2]]($10_1, $1_1 + $2_1 | 0, $0_1 - $1_1 | 0) | 0)) {
break block28
}
$3_1 = 1;
break block;
}
$3_1 = FUNCTION_TABLE[$11_1 | 0]($10_1, 39) | 0;
}
global$0 = $2_1 + 16 | 0;
return $3_1 | 0;
}
function $101($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 724 >> 2];
HEAP32[$0_1 + 724 >> 2] = -2147483648;
if (($3_1 | 0) != -2147483648) {
$4_1 = HEAP32[$0_1 + 732 >> 2];
$5_1 = HEAP32[$0_1 + 728 >> 2];
HEAP32[$2_1 + 20 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $5_1;
HEAP32[$2_1 + 28 >> 2] = $4_1;
$144($0_1, $5_1, $4_1, $1_1);
$116($2_1 + 20 | 0, 1, 1);
}
block : {
if (!(HEAP32[$0_1 >> 2] | HEAP32[$0_1 + 4 >> 2])) {
break block
}
while (1) {
$48($2_1 + 8 | 0, $0_1, 1, 0, $1_1);
if (!HEAP32[$2_1 + 8 >> 2]) {
break block
}
if (HEAP32[$0_1 >> 2]) {
continue
}
break;
}  }
global$0 = $2_1 + 32 | 0;
}
function $102($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = $1_1 + $2_1 | 0;
if ($1_1 >>> 0 < $2_1 >>> 0) {
$228(0, 0);
wasm2js_trap();
}
$2_1 = HEAP32[$0_1 >> 2];
$4_1 = $2_1 << 1;
$1_1 = $1_1 >>> 0 > $4_1 >>> 0 ? $1_1 : $4_1;
$1_1 = $1_1 >>> 0 <= 8 ? 8 : $1_1;
$110($3_1 + 4 | 0, $2_1, HEAP32[$0_1 + 4 >> 2], $1_1);
if (HEAP32[$3_1 + 4 >> 2] == 1) {
$228(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
wasm2js_trap();
}
$2_1 = HEAP32[$3_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}
function $103($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
$4_1 = $6_1 + 4 | 0;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
block2 : {
block1 : {
block : {
$7_1 = HEAP32[$1_1 >> 2];
$3_1 = HEAP32[$7_1 + 20 >> 2];
$10_1 = HEAP32[$7_1 + 16 >> 2];
if ($3_1 >>> 0 < $10_1 >>> 0) {
$9_1 = $7_1 + 12 | 0;
$11_1 = HEAP32[$7_1 + 12 >> 2];
while (1) {
$5_1 = HEAPU8[$3_1 + $11_1 | 0];
$8_1 = $5_1 - 9 | 0;
if ($8_1 >>> 0 > 23) {
break block
}
if (!(1 << $8_1 & 8388627)) {
break block
}
$3_1 = $3_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $3_1;
if (($3_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}     }
HEAP32[$2_1 + 52 >> 2] = 3;
$165($2_1 + 40 | 0, $7_1 + 12 | 0);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 + 40 >> 2], HEAP32[$2_1 + 44 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
if (($5_1 | 0) == 125) {
$8_1 = 0;
HEAP8[$4_1 + 1 | 0] = 0;
break block2;
}
block3 : {
if (!HEAPU8[$1_1 + 4 | 0]) {
if (($5_1 | 0) != 44) {
break block3
}
$8_1 = 1;
$3_1 = $3_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $3_1;
if ($3_1 >>> 0 < $10_1 >>> 0) {
while (1) {
block5 : {
block8 : {
block6 : {
$5_1 = HEAPU8[$3_1 + $11_1 | 0];
block4 : {
if ($5_1 >>> 0 <= 12) {
if ($5_1 - 9 >>> 0 >= 2) {
break block4
}
break block5;
}
block7 : {
switch ($5_1 - 32 | 0) {
case 1:
break block4;
case 0:
break block5;
case 2:
break block6;
default:
break block7;
}            }
if (($5_1 | 0) == 13) {
break block5
}
if (($5_1 | 0) == 125) {
break block8
}
}
HEAP32[$2_1 + 52 >> 2] = 17;
$165($2_1 + 8 | 0, $9_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
HEAP8[$4_1 + 1 | 0] = 1;
$8_1 = 0;
break block2;
}
HEAP32[$2_1 + 52 >> 2] = 21;
$165($2_1 + 24 | 0, $9_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
$3_1 = $3_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $3_1;
if (($3_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}
}
HEAP32[$2_1 + 52 >> 2] = 5;
$165($2_1 + 16 | 0, $9_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block2;
}
$8_1 = 0;
HEAP8[$1_1 + 4 | 0] = 0;
if (($5_1 | 0) != 34) {
HEAP32[$2_1 + 52 >> 2] = 17;
$165($2_1, $9_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
HEAP8[$4_1 + 1 | 0] = 1;
break block2;
}
HEAP32[$2_1 + 52 >> 2] = 8;
$165($2_1 + 32 | 0, $9_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($2_1 + 52 | 0, HEAP32[$2_1 + 32 >> 2], HEAP32[$2_1 + 36 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
}
$8_1 = 1;
}
HEAP8[$4_1 | 0] = $8_1;
global$0 = $2_1 - -64 | 0;
block9 : {
if (HEAPU8[$6_1 + 4 | 0] == 1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = -2147483646;
break block9;
}
if (!HEAPU8[$6_1 + 5 | 0]) {
HEAP32[$0_1 >> 2] = -2147483647;
break block9;
}
$2_1 = $6_1 + 4 | 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = HEAP32[$1_1 >> 2];
HEAP32[$1_1 + 8 >> 2] = 0;
HEAP32[$1_1 + 20 >> 2] = HEAP32[$1_1 + 20 >> 2] + 1;
$30($3_1 + 4 | 0, $1_1 + 12 | 0, $1_1);
$7_1 = HEAP32[$3_1 + 8 >> 2];
$1_1 = HEAP32[$3_1 + 4 >> 2];
block10 : {
if (($1_1 | 0) == 2) {
HEAP32[$2_1 >> 2] = -2147483647;
HEAP32[$2_1 + 4 >> 2] = $7_1;
break block10;
}
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (($1_1 | 0) == 1) {
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$90($1_1 + 4 | 0, $4_1, 1, 1);
$9_1 = HEAP32[$1_1 + 8 >> 2];
if (HEAP32[$1_1 + 4 >> 2] != 1) {
$8_1 = HEAP32[$1_1 + 12 >> 2];
$5_1 = !$4_1;
block11 : {
if ($5_1) {
break block11
}
if ($5_1) {
break block11
}
wasm2js_memory_copy($8_1, $7_1, $4_1);
}
HEAP32[$2_1 + 8 >> 2] = $4_1;
HEAP32[$2_1 + 4 >> 2] = $8_1;
HEAP32[$2_1 >> 2] = $9_1;
global$0 = $1_1 + 16 | 0;
break block10;
}
$228($9_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
HEAP32[$2_1 + 8 >> 2] = $4_1;
HEAP32[$2_1 + 4 >> 2] = $7_1;
HEAP32[$2_1 >> 2] = -2147483648;
}
global$0 = $3_1 + 16 | 0;
if (HEAP32[$6_1 + 4 >> 2] != -2147483647) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 12 >> 2];
$1_1 = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block9;
}
HEAP32[$0_1 + 4 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = -2147483646;
}
global$0 = $6_1 + 16 | 0;
}
function $104($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 44 >> 2] = 1;
block : {
if ($1_1) {
$5_1 = 1052956;
$6_1 = 1052912;
$7_1 = 2;
$1_1 = 1052984;
break block;
}
$5_1 = 1052856;
$6_1 = 1052836;
$7_1 = 1;
$1_1 = 1052872;
}
HEAP32[$4_1 + 40 >> 2] = $1_1;
HEAP32[$4_1 + 36 >> 2] = $7_1;
HEAP32[$4_1 + 32 >> 2] = $5_1;
HEAP32[$4_1 + 28 >> 2] = $7_1;
HEAP32[$4_1 + 24 >> 2] = $6_1;
HEAP32[$4_1 + 16 >> 2] = 0;
HEAP32[$4_1 + 20 >> 2] = 3;
HEAP32[$4_1 + 12 >> 2] = $3_1;
HEAP32[$4_1 + 8 >> 2] = $2_1;
$1_1 = global$0 + -64 | 0;
global$0 = $1_1;
$5_1 = $4_1 + 8 | 0;
$72($1_1, $5_1);
block3 : {
block1 : {
$6_1 = HEAP32[$1_1 >> 2];
block2 : {
if ($6_1) {
$8_1 = HEAP32[$1_1 + 4 >> 2];
$7_1 = $1_1 + 24 | 0;
$90($7_1, 4, 4, 8);
$2_1 = HEAP32[$1_1 + 28 >> 2];
if (HEAP32[$1_1 + 24 >> 2] == 1) {
break block1
}
$3_1 = HEAP32[$1_1 + 32 >> 2];
HEAP32[$3_1 + 4 >> 2] = $8_1;
HEAP32[$3_1 >> 2] = $6_1;
HEAP32[$1_1 + 20 >> 2] = 1;
HEAP32[$1_1 + 16 >> 2] = $3_1;
HEAP32[$1_1 + 12 >> 2] = $2_1;
wasm2js_memory_copy($7_1, $5_1, 40);
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$72($2_1 + 8 | 0, $7_1);
$6_1 = HEAP32[$2_1 + 8 >> 2];
if ($6_1) {
$3_1 = $1_1 + 12 | 0;
$8_1 = HEAP32[$2_1 + 12 >> 2];
while (1) {
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (($5_1 | 0) == HEAP32[$3_1 >> 2]) {
$182($3_1, $5_1, 1, 4, 8);
}
$9_1 = HEAP32[$3_1 + 4 >> 2] + ($5_1 << 3) | 0;
HEAP32[$9_1 + 4 >> 2] = $8_1;
HEAP32[$9_1 >> 2] = $6_1;
HEAP32[$3_1 + 8 >> 2] = $5_1 + 1;
$72($2_1, $7_1);
$8_1 = HEAP32[$2_1 + 4 >> 2];
$6_1 = HEAP32[$2_1 >> 2];
if ($6_1) {
continue
}
break;
}      }
global$0 = $2_1 + 16 | 0;
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 20 >> 2];
$2_1 = HEAP32[$1_1 + 16 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block2;
}
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 4;
}
global$0 = $1_1 - -64 | 0;
break block3;
}
$228($2_1, HEAP32[$1_1 + 32 >> 2]);
wasm2js_trap();
}
global$0 = $4_1 + 48 | 0;
}
function $105($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$0_1 + 8 >> 2] = 0;
$3_1 = HEAP32[$0_1 + 12 >> 2];
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = 8;
HEAP32[$2_1 + 8 >> 2] = 0;
HEAP32[$2_1 + 12 >> 2] = 8;
$116($2_1 + 8 | 0, 8, 32);
HEAP32[$0_1 + 12 >> 2] = 8;
HEAP32[$0_1 + 4 >> 2] = 8;
if (($1_1 | 0) != ($3_1 | 0)) {
$0_1 = $3_1 - $1_1 >>> 5 | 0;
while (1) {
$227($1_1);
$113($1_1 + 16 | 0);
$1_1 = $1_1 + 32 | 0;
$0_1 = $0_1 - 1 | 0;
if ($0_1) {
continue
}
break;
}  }
global$0 = $2_1 + 16 | 0;
}
function $106($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
$19_1 = global$0 - 16 | 0;
global$0 = $19_1;
$143($19_1 + 8 | 0, $0_1, $1_1, $2_1);
block : {
if (HEAP32[$19_1 + 8 >> 2] & 1) {
$20_1 = HEAP32[$19_1 + 12 >> 2];
break block;
}
$20_1 = $124($0_1);
$4_1 = $0_1;
block1 : {
if ($124($0_1) & 4095) {
$0_1 = HEAP32[$0_1 + 8 >> 2];
break block1;
}
$3_1 = HEAP32[$4_1 + 4 >> 2];
$17_1 = HEAP32[$4_1 + 8 >> 2];
block2 : {
if (!$17_1) {
break block2
}
$6_1 = ($3_1 + Math_imul($17_1, 24) | 0) - 24 | 0;
if (!$6_1) {
break block2
}
$11_1 = global$0 - 16 | 0;
global$0 = $11_1;
$0_1 = HEAP32[$6_1 + 20 >> 2];
if ($0_1 >>> 0 >= 4096) {
HEAP32[$6_1 + 20 >> 2] = 4096;
$0_1 = 4096;
}
block8 : {
block7 : {
block6 : {
block5 : {
block4 : {
block3 : {
if ($0_1) {
$0_1 = (HEAP32[$6_1 + 16 >> 2] + ($0_1 << 2) | 0) - 4 | 0;
if ($0_1) {
break block3
}
}
$5_1 = $6_1 + 8 | 0;
$0_1 = 0;
break block4;
}
$0_1 = HEAP32[$0_1 >> 2];
$10_1 = HEAP32[$6_1 + 8 >> 2];
if ($0_1 >>> 0 > $10_1 >>> 0) {
$0_1 = $10_1;
break block5;
}
$5_1 = $6_1 + 8 | 0;
if (!$0_1) {
break block4
}
if ($0_1 >>> 0 >= $10_1 >>> 0) {
break block4
}
if (HEAP8[HEAP32[$6_1 + 4 >> 2] + $0_1 | 0] <= -65) {
break block6
}
}
HEAP32[$5_1 >> 2] = $0_1;
}
if (HEAPU32[$6_1 >> 2] > $0_1 >>> 0) {
$68($11_1 + 8 | 0, $6_1, $0_1);
$0_1 = HEAP32[$11_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
break block7
}
}
global$0 = $11_1 + 16 | 0;
break block8;
}
$229(1048576, 48, 1051784);
wasm2js_trap();
}
$228($0_1, HEAP32[$11_1 + 12 >> 2]);
wasm2js_trap();
}
}
if (($17_1 | 0) == HEAP32[$4_1 >> 2]) {
$175($4_1);
$3_1 = HEAP32[$4_1 + 4 >> 2];
}
$0_1 = Math_imul($17_1, 24) + $3_1 | 0;
HEAP32[$0_1 + 16 >> 2] = 4;
HEAP32[$0_1 + 20 >> 2] = 0;
HEAP32[$0_1 + 8 >> 2] = 0;
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 1;
$0_1 = $17_1 + 1 | 0;
HEAP32[$4_1 + 8 >> 2] = $0_1;
}
block9 : {
if (!$0_1) {
break block9
}
$3_1 = HEAP32[$4_1 + 4 >> 2] + Math_imul($0_1, 24) | 0;
$0_1 = $3_1 - 24 | 0;
if (!$0_1) {
break block9
}
$220($0_1, $2_1);
$0_1 = $3_1 - 16 | 0;
$5_1 = HEAP32[$0_1 >> 2];
if ($2_1) {
if ($2_1) {
wasm2js_memory_copy($5_1 + HEAP32[$3_1 - 20 >> 2] | 0, $1_1, $2_1);
}
$5_1 = HEAP32[$0_1 >> 2];
}
$6_1 = $2_1 + $5_1 | 0;
HEAP32[$0_1 >> 2] = $6_1;
$17_1 = $3_1 - 4 | 0;
$10_1 = HEAP32[$17_1 >> 2];
$5_1 = $3_1 - 12 | 0;
if (($10_1 | 0) == HEAP32[$5_1 >> 2]) {
$0_1 = global$0 - 16 | 0;
global$0 = $0_1;
$78($0_1 + 8 | 0, $5_1, HEAP32[$5_1 >> 2], 1, 4, 4);
$5_1 = HEAP32[$0_1 + 8 >> 2];
if (($5_1 | 0) != -2147483647) {
$228($5_1, HEAP32[$0_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $0_1 + 16 | 0;
}
HEAP32[HEAP32[$3_1 - 8 >> 2] + ($10_1 << 2) >> 2] = $6_1;
HEAP32[$17_1 >> 2] = $10_1 + 1;
}
$1_1 = $35($1_1, $2_1);
$17_1 = __wasm_i64_mul($1_1, i64toi32_i32$HIGH_BITS, 2135587861, -1640531527);
$21_1 = global$0 - 16 | 0;
global$0 = $21_1;
$14_1 = $4_1 + 12 | 0;
$5_1 = HEAP32[$14_1 >> 2];
$10_1 = HEAP32[$14_1 + 4 >> 2];
$2_1 = $10_1 & $17_1;
$0_1 = $5_1 + $2_1 | 0;
$4_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
$0_1 = (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) & -2139062144;
$12_1 = $0_1;
$3_1 = $4_1 & -2139062144;
if (!($0_1 | $3_1)) {
$0_1 = 8;
while (1) {
$2_1 = $0_1 + $2_1 | 0;
$0_1 = $0_1 + 8 | 0;
$2_1 = $2_1 & $10_1;
$4_1 = $5_1 + $2_1 | 0;
$3_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
$4_1 = (HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24)) & -2139062144;
$12_1 = $4_1;
$3_1 = $3_1 & -2139062144;
if (!($4_1 | $3_1)) {
continue
}
break;
}   }
$23_1 = $1_1;
$2_1 = $10_1 & (__wasm_ctz_i64($3_1, $12_1) >>> 3 | 0) + $2_1;
$0_1 = HEAP8[$5_1 + $2_1 | 0];
if (($0_1 | 0) >= 0) {
$2_1 = __wasm_ctz_i64(HEAP32[$5_1 >> 2] & -2139062144, HEAP32[$5_1 + 4 >> 2] & -2139062144) >>> 3 | 0;
$0_1 = HEAPU8[$5_1 + $2_1 | 0];
}
$0_1 = $0_1 & 1;
block12 : {
block11 : {
$4_1 = HEAP32[$14_1 + 8 >> 2];
block10 : {
if ($4_1) {
$1_1 = $0_1;
break block10;
}
$1_1 = 0;
if ($0_1) {
break block11
}
}
HEAP32[$14_1 + 8 >> 2] = $4_1 - $1_1;
$4_1 = $17_1 >>> 25 | 0;
HEAP8[$2_1 + $5_1 | 0] = $4_1;
break block12;
}
$22_1 = $21_1 + 8 | 0;
$2_1 = 0;
$5_1 = 0;
$7_1 = global$0 - 96 | 0;
global$0 = $7_1;
$10_1 = HEAP32[$14_1 + 12 >> 2];
$0_1 = $10_1 + 1 | 0;
block15 : {
if ($0_1 >>> 0 >= $10_1 >>> 0) {
$11_1 = HEAP32[$14_1 + 4 >> 2];
$3_1 = $11_1 + 1 | 0;
$1_1 = $3_1 >>> 3 | 0;
$16_1 = $11_1 >>> 0 < 8 ? $11_1 : Math_imul($1_1, 7);
block19 : {
if ($0_1 >>> 0 > $16_1 >>> 1 >>> 0) {
block14 : {
block13 : {
$1_1 = $16_1 + 1 | 0;
$0_1 = $0_1 >>> 0 < $1_1 >>> 0 ? $1_1 : $0_1;
if ($0_1 >>> 0 >= 15) {
if ($0_1 >>> 0 > 536870911) {
break block13
}
$5_1 = (-1 >>> Math_clz32((($0_1 << 3 >>> 0) / 7 | 0) - 1 | 0) | 0) + 1 | 0;
break block14;
}
$5_1 = $0_1 >>> 0 < 4 ? 4 : ($0_1 & 8) + 8 | 0;
break block14;
}
$222();
$5_1 = HEAP32[$7_1 + 28 >> 2];
$0_1 = HEAP32[$7_1 + 24 >> 2];
if (($0_1 | 0) != -2147483647) {
break block15
}
}
$0_1 = $7_1 + 80 | 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = $5_1 << 3;
block18 : {
block17 : {
block16 : {
if ($5_1 >>> 29 | 0) {
break block16
}
$12_1 = $1_1;
$1_1 = $1_1 + 7 | 0;
if ($12_1 >>> 0 > $1_1 >>> 0) {
break block16
}
$3_1 = $5_1 + 8 | 0;
$6_1 = $1_1 & -8;
$1_1 = $3_1 + $6_1 | 0;
if ($1_1 >>> 0 < $3_1 >>> 0) {
break block16
}
if ($1_1 >>> 0 > 2147483640) {
break block16
}
$3_1 = $226($1_1, 8);
if ($3_1) {
break block17
}
$264(8, $1_1);
wasm2js_trap();
}
$222();
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = 0;
break block18;
}
HEAP32[$0_1 + 12 >> 2] = 0;
$1_1 = $5_1 - 1 | 0;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $3_1 + $6_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 >>> 0 < 8 ? $1_1 : Math_imul($5_1 >>> 3 | 0, 7);
}
global$0 = $4_1 + 16 | 0;
$5_1 = HEAP32[$7_1 + 88 >> 2];
$0_1 = HEAP32[$7_1 + 84 >> 2];
$1_1 = HEAP32[$7_1 + 80 >> 2];
if (!$1_1) {
break block15
}
HEAP32[$7_1 + 76 >> 2] = HEAP32[$7_1 + 92 >> 2];
HEAP32[$7_1 + 72 >> 2] = $5_1;
HEAP32[$7_1 + 68 >> 2] = $0_1;
HEAP32[$7_1 + 64 >> 2] = $1_1;
$0_1 = $7_1 + 16 | 0;
$1_1 = $7_1 - -64 | 0;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] + 9;
$0_1 = HEAP32[$7_1 + 20 >> 2];
if ($0_1) {
wasm2js_memory_fill(HEAP32[$7_1 + 16 >> 2], 255, $0_1);
}
$5_1 = HEAP32[$7_1 + 72 >> 2];
$0_1 = HEAP32[$7_1 + 68 >> 2];
$16_1 = HEAP32[$7_1 + 64 >> 2];
if (!$16_1) {
break block15
}
HEAP32[$7_1 + 60 >> 2] = HEAP32[$7_1 + 76 >> 2];
HEAP32[$7_1 + 56 >> 2] = $5_1;
HEAP32[$7_1 + 52 >> 2] = $0_1;
HEAP32[$7_1 + 48 >> 2] = $16_1;
HEAP32[$7_1 + 44 >> 2] = 8;
if ($10_1) {
$6_1 = HEAP32[$14_1 >> 2];
$1_1 = $6_1;
$3_1 = (HEAP32[$1_1 >> 2] ^ -1) & -2139062144;
$12_1 = (HEAP32[$1_1 + 4 >> 2] ^ -1) & -2139062144;
$11_1 = $1_1;
$4_1 = $10_1;
while (1) {
if (!($3_1 | $12_1)) {
while (1) {
$2_1 = $2_1 + 8 | 0;
$11_1 = $11_1 + 8 | 0;
$1_1 = $11_1;
$3_1 = HEAP32[$1_1 >> 2] & -2139062144;
$1_1 = HEAP32[$1_1 + 4 >> 2] & -2139062144;
if (($3_1 | 0) == -2139062144 & ($1_1 | 0) == -2139062144) {
continue
}
break;
}           $12_1 = $1_1 ^ -2139062144;
$3_1 = $3_1 ^ -2139062144;
}
$13_1 = ($6_1 - ((__wasm_ctz_i64($3_1, $12_1) >>> 3 | 0) + $2_1 << 3) | 0) - 8 | 0;
$9_1 = __wasm_i64_mul(HEAP32[$13_1 >> 2], 0, 2135587861, -1640531527);
$1_1 = $9_1 & $0_1;
$8_1 = $16_1 + $1_1 | 0;
$18_1 = HEAPU8[$8_1 | 0] | HEAPU8[$8_1 + 1 | 0] << 8 | (HEAPU8[$8_1 + 2 | 0] << 16 | HEAPU8[$8_1 + 3 | 0] << 24);
$8_1 = (HEAPU8[$8_1 + 4 | 0] | HEAPU8[$8_1 + 5 | 0] << 8 | (HEAPU8[$8_1 + 6 | 0] << 16 | HEAPU8[$8_1 + 7 | 0] << 24)) & -2139062144;
$15_1 = $8_1;
$18_1 = $18_1 & -2139062144;
if (!($8_1 | $18_1)) {
$8_1 = 8;
while (1) {
$1_1 = $1_1 + $8_1 | 0;
$8_1 = $8_1 + 8 | 0;
$1_1 = $0_1 & $1_1;
$15_1 = $16_1 + $1_1 | 0;
$18_1 = (HEAPU8[$15_1 | 0] | HEAPU8[$15_1 + 1 | 0] << 8 | (HEAPU8[$15_1 + 2 | 0] << 16 | HEAPU8[$15_1 + 3 | 0] << 24)) & -2139062144;
$15_1 = (HEAPU8[$15_1 + 4 | 0] | HEAPU8[$15_1 + 5 | 0] << 8 | (HEAPU8[$15_1 + 6 | 0] << 16 | HEAPU8[$15_1 + 7 | 0] << 24)) & -2139062144;
if (!($18_1 | $15_1)) {
continue
}
break;
}          }
$8_1 = $3_1;
$3_1 = $3_1 - 1 & $3_1;
$12_1 = $12_1 & $12_1 - !$8_1;
$1_1 = (__wasm_ctz_i64($18_1, $15_1) >>> 3 | 0) + $1_1 & $0_1;
if (HEAP8[$16_1 + $1_1 | 0] >= 0) {
$1_1 = __wasm_ctz_i64(HEAP32[$16_1 >> 2] & -2139062144, HEAP32[$16_1 + 4 >> 2] & -2139062144) >>> 3 | 0;
}
$9_1 = $9_1 >>> 25 | 0;
HEAP8[$1_1 + $16_1 | 0] = $9_1;
HEAP8[($16_1 + ($1_1 - 8 & $0_1) | 0) + 8 | 0] = $9_1;
$9_1 = ($16_1 - ($1_1 << 3) | 0) - 8 | 0;
$1_1 = $13_1;
$13_1 = HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24);
$1_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
HEAP8[$9_1 | 0] = $1_1;
HEAP8[$9_1 + 1 | 0] = $1_1 >>> 8;
HEAP8[$9_1 + 2 | 0] = $1_1 >>> 16;
HEAP8[$9_1 + 3 | 0] = $1_1 >>> 24;
HEAP8[$9_1 + 4 | 0] = $13_1;
HEAP8[$9_1 + 5 | 0] = $13_1 >>> 8;
HEAP8[$9_1 + 6 | 0] = $13_1 >>> 16;
HEAP8[$9_1 + 7 | 0] = $13_1 >>> 24;
$4_1 = $4_1 - 1 | 0;
if ($4_1) {
continue
}
break;
}        }
$0_1 = $7_1 + 48 | 0;
HEAP32[$7_1 + 60 >> 2] = $10_1;
HEAP32[$7_1 + 56 >> 2] = $5_1 - $10_1;
$2_1 = 0;
while (1) {
$1_1 = $2_1 + $14_1 | 0;
$4_1 = HEAP32[$1_1 >> 2];
$12_1 = $1_1;
$1_1 = $0_1 + $2_1 | 0;
HEAP32[$12_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$1_1 >> 2] = $4_1;
$2_1 = $2_1 + 4 | 0;
if (($2_1 | 0) != 16) {
continue
}
break;
}        $0_1 = HEAP32[$7_1 + 52 >> 2];
if (!$0_1) {
break block19
}
$1_1 = ($0_1 << 3) + 15 & -8;
$141(HEAP32[$7_1 + 48 >> 2] - $1_1 | 0, ($0_1 + $1_1 | 0) + 9 | 0);
break block19;
}
if ($3_1) {
$0_1 = $1_1 + (($3_1 & 7) != 0) | 0;
$4_1 = HEAP32[$14_1 >> 2];
$2_1 = $4_1;
while (1) {
$6_1 = HEAP32[$2_1 + 4 >> 2];
$13_1 = $6_1;
$6_1 = $6_1 ^ -1;
$8_1 = $6_1 >>> 7 | 0;
$1_1 = HEAP32[$2_1 >> 2];
$9_1 = $1_1 | 2139062143;
$6_1 = ((($6_1 & 127) << 25 | ($1_1 ^ -1) >>> 7) & 16843009) + $9_1 | 0;
$1_1 = ($8_1 & 16843009) + ($13_1 | 2139062143) | 0;
HEAP32[$2_1 >> 2] = $6_1;
HEAP32[$2_1 + 4 >> 2] = $6_1 >>> 0 < $9_1 >>> 0 ? $1_1 + 1 | 0 : $1_1;
$2_1 = $2_1 + 8 | 0;
$0_1 = $0_1 - 1 | 0;
if ($0_1) {
continue
}
break;
}        block20 : {
if ($3_1 >>> 0 >= 8) {
$1_1 = HEAPU8[$4_1 + 4 | 0] | HEAPU8[$4_1 + 5 | 0] << 8 | (HEAPU8[$4_1 + 6 | 0] << 16 | HEAPU8[$4_1 + 7 | 0] << 24);
$0_1 = $3_1 + $4_1 | 0;
$2_1 = HEAPU8[$4_1 | 0] | HEAPU8[$4_1 + 1 | 0] << 8 | (HEAPU8[$4_1 + 2 | 0] << 16 | HEAPU8[$4_1 + 3 | 0] << 24);
HEAP8[$0_1 | 0] = $2_1;
HEAP8[$0_1 + 1 | 0] = $2_1 >>> 8;
HEAP8[$0_1 + 2 | 0] = $2_1 >>> 16;
HEAP8[$0_1 + 3 | 0] = $2_1 >>> 24;
HEAP8[$0_1 + 4 | 0] = $1_1;
HEAP8[$0_1 + 5 | 0] = $1_1 >>> 8;
HEAP8[$0_1 + 6 | 0] = $1_1 >>> 16;
HEAP8[$0_1 + 7 | 0] = $1_1 >>> 24;
break block20;
}
if (!$3_1) {
break block20
}
wasm2js_memory_copy($4_1 + 8 | 0, $4_1, $3_1);
}
$0_1 = $4_1;
$1_1 = 0;
while (1) {
$6_1 = $1_1;
$15_1 = $4_1 + $1_1 | 0;
block21 : {
if (HEAPU8[$15_1 | 0] != 128) {
break block21
}
$5_1 = ($4_1 - ($1_1 << 3) | 0) - 8 | 0;
block22 : {
while (1) {
$1_1 = __wasm_i64_mul(HEAP32[$5_1 >> 2], 0, 2135587861, -1640531527);
$13_1 = $1_1 & $11_1;
$2_1 = $13_1;
$3_1 = $4_1 + $2_1 | 0;
$9_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$8_1 = (HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24)) & -2139062144;
$12_1 = $8_1;
$3_1 = $9_1 & -2139062144;
if (!($8_1 | $3_1)) {
$8_1 = 8;
while (1) {
$2_1 = $2_1 + $8_1 | 0;
$8_1 = $8_1 + 8 | 0;
$2_1 = $2_1 & $11_1;
$3_1 = $4_1 + $2_1 | 0;
$9_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$12_1 = (HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24)) & -2139062144;
$3_1 = $9_1 & -2139062144;
if (!($12_1 | $3_1)) {
continue
}
break;
}            }
$2_1 = $11_1 & (__wasm_ctz_i64($3_1, $12_1) >>> 3 | 0) + $2_1;
if (HEAP8[$4_1 + $2_1 | 0] >= 0) {
$2_1 = __wasm_ctz_i64(HEAP32[$4_1 >> 2] & -2139062144, HEAP32[$4_1 + 4 >> 2] & -2139062144) >>> 3 | 0;
}
if (($11_1 & ($2_1 - $13_1 ^ $6_1 - $13_1)) >>> 0 < 8) {
break block22
}
$3_1 = $2_1 + $4_1 | 0;
$13_1 = HEAPU8[$3_1 | 0];
$1_1 = $1_1 >>> 25 | 0;
HEAP8[$3_1 | 0] = $1_1;
HEAP8[($4_1 + ($11_1 & $2_1 - 8) | 0) + 8 | 0] = $1_1;
$8_1 = $4_1 - ($2_1 << 3) | 0;
if (($13_1 | 0) != 255) {
$1_1 = -8;
while (1) {
$2_1 = $0_1 + $1_1 | 0;
$13_1 = HEAPU8[$2_1 | 0] | HEAPU8[$2_1 + 1 | 0] << 8 | (HEAPU8[$2_1 + 2 | 0] << 16 | HEAPU8[$2_1 + 3 | 0] << 24);
$3_1 = $1_1 + $8_1 | 0;
$9_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
HEAP8[$2_1 | 0] = $9_1;
HEAP8[$2_1 + 1 | 0] = $9_1 >>> 8;
HEAP8[$2_1 + 2 | 0] = $9_1 >>> 16;
HEAP8[$2_1 + 3 | 0] = $9_1 >>> 24;
HEAP8[$3_1 | 0] = $13_1;
HEAP8[$3_1 + 1 | 0] = $13_1 >>> 8;
HEAP8[$3_1 + 2 | 0] = $13_1 >>> 16;
HEAP8[$3_1 + 3 | 0] = $13_1 >>> 24;
$1_1 = $1_1 + 4 | 0;
if ($1_1) {
continue
}
break;
}             continue;
}
break;
}           HEAP8[$15_1 | 0] = 255;
HEAP8[($4_1 + ($11_1 & $6_1 - 8) | 0) + 8 | 0] = 255;
$2_1 = HEAPU8[$5_1 + 4 | 0] | HEAPU8[$5_1 + 5 | 0] << 8 | (HEAPU8[$5_1 + 6 | 0] << 16 | HEAPU8[$5_1 + 7 | 0] << 24);
$1_1 = $8_1 - 8 | 0;
$3_1 = HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24);
HEAP8[$1_1 | 0] = $3_1;
HEAP8[$1_1 + 1 | 0] = $3_1 >>> 8;
HEAP8[$1_1 + 2 | 0] = $3_1 >>> 16;
HEAP8[$1_1 + 3 | 0] = $3_1 >>> 24;
HEAP8[$1_1 + 4 | 0] = $2_1;
HEAP8[$1_1 + 5 | 0] = $2_1 >>> 8;
HEAP8[$1_1 + 6 | 0] = $2_1 >>> 16;
HEAP8[$1_1 + 7 | 0] = $2_1 >>> 24;
break block21;
}
$1_1 = $1_1 >>> 25 | 0;
HEAP8[$15_1 | 0] = $1_1;
HEAP8[($4_1 + ($11_1 & $6_1 - 8) | 0) + 8 | 0] = $1_1;
}
$1_1 = $6_1 + 1 | 0;
$0_1 = $0_1 - 8 | 0;
if (($6_1 | 0) != ($11_1 | 0)) {
continue
}
break;
}       }
HEAP32[$14_1 + 8 >> 2] = $16_1 - $10_1;
}
$0_1 = -2147483647;
break block15;
}
$222();
$5_1 = HEAP32[$7_1 + 12 >> 2];
$0_1 = HEAP32[$7_1 + 8 >> 2];
}
HEAP32[$22_1 + 4 >> 2] = $5_1;
HEAP32[$22_1 >> 2] = $0_1;
global$0 = $7_1 + 96 | 0;
$10_1 = HEAP32[$14_1 + 4 >> 2];
$2_1 = $10_1 & $17_1;
$5_1 = HEAP32[$14_1 >> 2];
$0_1 = $2_1 + $5_1 | 0;
$1_1 = HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24);
$0_1 = (HEAPU8[$0_1 + 4 | 0] | HEAPU8[$0_1 + 5 | 0] << 8 | (HEAPU8[$0_1 + 6 | 0] << 16 | HEAPU8[$0_1 + 7 | 0] << 24)) & -2139062144;
$12_1 = $0_1;
$3_1 = $1_1 & -2139062144;
if (!($0_1 | $3_1)) {
$0_1 = 8;
while (1) {
$1_1 = $0_1 + $2_1 | 0;
$0_1 = $0_1 + 8 | 0;
$2_1 = $1_1 & $10_1;
$1_1 = $5_1 + $2_1 | 0;
$4_1 = HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24);
$1_1 = (HEAPU8[$1_1 + 4 | 0] | HEAPU8[$1_1 + 5 | 0] << 8 | (HEAPU8[$1_1 + 6 | 0] << 16 | HEAPU8[$1_1 + 7 | 0] << 24)) & -2139062144;
$12_1 = $1_1;
$3_1 = $4_1 & -2139062144;
if (!($1_1 | $3_1)) {
continue
}
break;
}    }
$2_1 = $10_1 & (__wasm_ctz_i64($3_1, $12_1) >>> 3 | 0) + $2_1;
$0_1 = HEAP8[$5_1 + $2_1 | 0];
if (($0_1 | 0) >= 0) {
$2_1 = __wasm_ctz_i64(HEAP32[$5_1 >> 2] & -2139062144, HEAP32[$5_1 + 4 >> 2] & -2139062144) >>> 3 | 0;
$0_1 = HEAPU8[$5_1 + $2_1 | 0];
}
$4_1 = $17_1 >>> 25 | 0;
HEAP8[$2_1 + $5_1 | 0] = $4_1;
HEAP32[$14_1 + 8 >> 2] = HEAP32[$14_1 + 8 >> 2] - ($0_1 & 1);
}
HEAP8[(($10_1 & $2_1 - 8) + $5_1 | 0) + 8 | 0] = $4_1;
HEAP32[$14_1 + 12 >> 2] = HEAP32[$14_1 + 12 >> 2] + 1;
$0_1 = $5_1 - ($2_1 << 3) | 0;
HEAP32[$0_1 - 4 >> 2] = $20_1;
HEAP32[$0_1 - 8 >> 2] = $23_1;
global$0 = $21_1 + 16 | 0;
}
if (($20_1 | 0) != -1) {
global$0 = $19_1 + 16 | 0;
return $20_1 + 1 | 0;
}
$251(1051768);
wasm2js_trap();
}
function $107($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$3_1 = global$0 - 48 | 0;
global$0 = $3_1;
block1 : {
block : {
$7_1 = HEAP32[$1_1 >> 2];
$5_1 = HEAP32[$7_1 + 20 >> 2];
$9_1 = HEAP32[$7_1 + 16 >> 2];
if ($5_1 >>> 0 < $9_1 >>> 0) {
$10_1 = $7_1 + 12 | 0;
$11_1 = HEAP32[$7_1 + 12 >> 2];
while (1) {
$6_1 = HEAPU8[$5_1 + $11_1 | 0];
$8_1 = $6_1 - 9 | 0;
if ($8_1 >>> 0 > 23) {
break block
}
if (!(1 << $8_1 & 8388627)) {
break block
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($9_1 | 0)) {
continue
}
break;
}    }
HEAP32[$3_1 + 36 >> 2] = 2;
$165($3_1 + 24 | 0, $7_1 + 12 | 0);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($3_1 + 36 | 0, HEAP32[$3_1 + 24 >> 2], HEAP32[$3_1 + 28 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
$6_1 = 1;
break block1;
}
if (($6_1 | 0) == 93) {
$6_1 = 0;
HEAP8[$4_1 + 1 | 0] = 0;
break block1;
}
block3 : {
block2 : {
if (!HEAPU8[$1_1 + 4 | 0]) {
if (($6_1 | 0) != 44) {
break block2
}
$6_1 = 1;
$5_1 = $5_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $5_1;
if ($5_1 >>> 0 < $9_1 >>> 0) {
while (1) {
$8_1 = HEAPU8[$5_1 + $11_1 | 0];
$12_1 = $8_1 - 9 | 0;
if ($12_1 >>> 0 > 23) {
break block3
}
if (!(1 << $12_1 & 8388627)) {
break block3
}
$5_1 = $5_1 + 1 | 0;
HEAP32[$7_1 + 20 >> 2] = $5_1;
if (($5_1 | 0) != ($9_1 | 0)) {
continue
}
break;
}
}
HEAP32[$3_1 + 36 >> 2] = 5;
$165($3_1, $10_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($3_1 + 36 | 0, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
HEAP8[$4_1 + 1 | 0] = 1;
$6_1 = 0;
HEAP8[$1_1 + 4 | 0] = 0;
break block1;
}
HEAP32[$3_1 + 36 >> 2] = 7;
$165($3_1 + 16 | 0, $10_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($3_1 + 36 | 0, HEAP32[$3_1 + 16 >> 2], HEAP32[$3_1 + 20 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
$6_1 = 1;
break block1;
}
if (($8_1 | 0) == 93) {
HEAP32[$3_1 + 36 >> 2] = 21;
$165($3_1 + 8 | 0, $10_1);
(wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $197($3_1 + 36 | 0, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2])), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
break block1;
}
HEAP8[$4_1 + 1 | 0] = 1;
$6_1 = 0;
}
HEAP8[$4_1 | 0] = $6_1;
global$0 = $3_1 + 48 | 0;
block4 : {
if (HEAPU8[$4_1 | 0] == 1) {
HEAP32[$0_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = -2147483640;
break block4;
}
if (!HEAPU8[$4_1 + 1 | 0]) {
HEAP32[$0_1 >> 2] = -2147483641;
break block4;
}
$2($4_1, $2_1, HEAP32[$1_1 >> 2]);
if (HEAP32[$4_1 >> 2] != -2147483641) {
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
break block4;
}
HEAP32[$0_1 + 4 >> 2] = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = -2147483640;
}
global$0 = $4_1 + 16 | 0;
}
function $108($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = HEAP32[$0_1 >> 2];
if (HEAPU8[$0_1 + 4 | 0] != 1) {
$240(HEAP32[$5_1 >> 2], 1051436, 1);
}
HEAP8[$0_1 + 4 | 0] = 2;
$199($4_1, $5_1, $1_1, $2_1);
block : {
if (HEAPU8[$4_1 | 0] != 4) {
$0_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $0_1;
$1_1 = $209($4_1 + 8 | 0);
break block;
}
$240(HEAP32[$5_1 >> 2], 1051437, 1);
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = $3_1;
$240(HEAP32[$5_1 >> 2], 1051420, 1);
HEAP32[$2_1 + 24 >> 2] = $5_1;
HEAP8[$2_1 + 16 | 0] = 4;
HEAP32[$2_1 + 28 >> 2] = $5_1 + 4;
HEAP32[$2_1 + 36 >> 2] = 1;
HEAP32[$2_1 + 32 >> 2] = $2_1 + 12;
block3 : {
block1 : {
block2 : {
if ($18($2_1 + 16 | 0, 1054488, 1049571, $2_1 + 32 | 0)) {
$1_1 = HEAP32[$2_1 + 20 >> 2];
$0_1 = HEAP32[$2_1 + 16 >> 2];
if (($0_1 & 255) == 4) {
break block1
}
HEAP32[$2_1 + 40 >> 2] = $0_1;
HEAP32[$2_1 + 44 >> 2] = $1_1;
$1_1 = $209($2_1 + 40 | 0);
break block2;
}
$240(HEAP32[$5_1 >> 2], 1051420, 1);
$1_1 = 0;
if (HEAPU8[$2_1 + 16 | 0] == 4) {
break block2
}
$164($2_1 + 16 | 0);
}
global$0 = $2_1 + 48 | 0;
break block3;
}
$196(1051232, 24, 1051256);
wasm2js_trap();
}
}
global$0 = $4_1 + 16 | 0;
return $1_1;
}
function $109() {
var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
$19_1 = global$0 - 16 | 0;
global$0 = $19_1;
$20_1 = $19_1 + 4 | 0;
$90($20_1, 23, 1, 1);
$3_1 = HEAP32[$19_1 + 8 >> 2];
if (HEAP32[$19_1 + 4 >> 2] != 1) {
$0_1 = HEAP32[$19_1 + 12 >> 2];
wasm2js_memory_copy($0_1, 1053391, 23);
HEAP32[$19_1 + 12 >> 2] = 23;
HEAP32[$19_1 + 8 >> 2] = $0_1;
HEAP32[$19_1 + 4 >> 2] = $3_1;
$10_1 = global$0 - 96 | 0;
global$0 = $10_1;
$16_1 = $10_1 + 32 | 0;
$14_1 = HEAP32[$20_1 + 4 >> 2];
$8_1 = HEAP32[$20_1 + 8 >> 2];
$0_1 = 1;
$7_1 = 1;
$5_1 = 1;
$3_1 = 1;
while (1) {
block : {
$1_1 = $2_1 + $4_1 | 0;
if ($1_1 >>> 0 < 9) {
$5_1 = HEAPU8[$5_1 + 1058536 | 0];
$1_1 = HEAPU8[$1_1 + 1058536 | 0];
if ($5_1 >>> 0 >= $1_1 >>> 0) {
if (($1_1 | 0) != ($5_1 | 0)) {
$0_1 = 1;
$4_1 = 0;
$2_1 = $3_1;
$3_1 = $3_1 + 1 | 0;
break block;
}
$1_1 = $4_1 + 1 | 0;
$5_1 = ($1_1 | 0) == ($0_1 | 0);
$4_1 = $5_1 ? 0 : $1_1;
$3_1 = ($5_1 ? $1_1 : 0) + $3_1 | 0;
break block;
}
$3_1 = ($3_1 + $4_1 | 0) + 1 | 0;
$0_1 = $3_1 - $2_1 | 0;
$4_1 = 0;
break block;
}
$158($1_1, 9, 1066820);
wasm2js_trap();
}
$5_1 = $3_1 + $4_1 | 0;
if ($5_1 >>> 0 < 9) {
continue
}
break;
}   $5_1 = 1;
$3_1 = 1;
$4_1 = 0;
$1_1 = 0;
while (1) {
block2 : {
block1 : {
$11_1 = $1_1 + $4_1 | 0;
if ($11_1 >>> 0 < 9) {
$5_1 = HEAPU8[$5_1 + 1058536 | 0];
$11_1 = HEAPU8[$11_1 + 1058536 | 0];
if ($5_1 >>> 0 > $11_1 >>> 0) {
break block1
}
if (($5_1 | 0) != ($11_1 | 0)) {
$7_1 = 1;
$1_1 = $3_1;
$3_1 = $1_1 + 1 | 0;
$4_1 = 0;
break block2;
}
$5_1 = $4_1 + 1 | 0;
$11_1 = ($5_1 | 0) == ($7_1 | 0);
$3_1 = ($11_1 ? $5_1 : 0) + $3_1 | 0;
$4_1 = $11_1 ? 0 : $5_1;
break block2;
}
$158($11_1, 9, 1066820);
wasm2js_trap();
}
$3_1 = ($3_1 + $4_1 | 0) + 1 | 0;
$7_1 = $3_1 - $1_1 | 0;
$4_1 = 0;
}
$5_1 = $3_1 + $4_1 | 0;
if ($5_1 >>> 0 < 9) {
continue
}
break;
}   block15 : {
block5 : {
block6 : {
block10 : {
block9 : {
block3 : {
$3_1 = $1_1 >>> 0 < $2_1 >>> 0;
$11_1 = $3_1 ? $2_1 : $1_1;
if ($11_1 >>> 0 <= 9) {
$3_1 = $3_1 ? $0_1 : $7_1;
$0_1 = $11_1 + $3_1 | 0;
if ($0_1 >>> 0 < $3_1 >>> 0) {
break block3
}
if ($0_1 >>> 0 > 9) {
break block3
}
block4 : {
if ($166(1058536, $3_1 + 1058536 | 0, $11_1)) {
$3_1 = 1;
$5_1 = 0;
while (1) {
$7_1 = $5_1 + 1058536 | 0;
$1_1 = HEAPU8[$7_1 + 3 | 0];
$0_1 = $1_1 & 31;
if (($1_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $0_1;
$1_1 = 0;
} else {
$1_1 = 1 << $0_1;
$2_1 = $1_1 - 1 & 1 >>> 32 - $0_1;
}
$4_1 = $1_1;
$0_1 = $2_1;
$2_1 = HEAPU8[$7_1 | 0];
$1_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $1_1;
$9_1 = 0;
} else {
$9_1 = 1 << $1_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $1_1;
}
$1_1 = $9_1 | $17_1;
$17_1 = $2_1 | $18_1;
$22_1 = $1_1;
$2_1 = HEAPU8[$7_1 + 1 | 0];
$1_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $1_1;
$9_1 = 0;
} else {
$9_1 = 1 << $1_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $1_1;
}
$1_1 = $22_1 | $9_1;
$18_1 = $2_1 | $17_1;
$9_1 = $1_1;
$2_1 = HEAPU8[$7_1 + 2 | 0];
$1_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $1_1;
$7_1 = 0;
} else {
$7_1 = 1 << $1_1;
$2_1 = $7_1 - 1 & 1 >>> 32 - $1_1;
}
$17_1 = $9_1 | $7_1 | $4_1;
$18_1 = $2_1 | $18_1 | $0_1;
$5_1 = $5_1 + 4 | 0;
if (($5_1 | 0) != 8) {
continue
}
break;
}            $4_1 = $5_1 + 1058536 | 0;
while (1) {
$0_1 = HEAPU8[$4_1 | 0];
$1_1 = $0_1 & 31;
if (($0_1 & 63) >>> 0 >= 32) {
$0_1 = 1 << $1_1;
$2_1 = 0;
} else {
$2_1 = 1 << $1_1;
$0_1 = $2_1 - 1 & 1 >>> 32 - $1_1;
}
$17_1 = $2_1 | $17_1;
$18_1 = $0_1 | $18_1;
$4_1 = $4_1 + 1 | 0;
$3_1 = $3_1 - 1 | 0;
if ($3_1) {
continue
}
break;
}            $3_1 = 9 - $11_1 | 0;
$3_1 = ($3_1 >>> 0 > $11_1 >>> 0 ? $3_1 : $11_1) + 1 | 0;
$4_1 = -1;
$1_1 = $11_1;
$0_1 = -1;
break block4;
}
$2_1 = 1;
$4_1 = 0;
$0_1 = 1;
$7_1 = 0;
while (1) {
$13_1 = $0_1 + $4_1 | 0;
if ($13_1 >>> 0 < 9) {
$1_1 = $0_1;
$0_1 = (9 - $4_1 | 0) + ($0_1 ^ -1) | 0;
if ($0_1 >>> 0 >= 9) {
break block5
}
$5_1 = 8 - ($4_1 + $7_1 | 0) | 0;
if ($5_1 >>> 0 >= 9) {
break block6
}
block8 : {
block7 : {
$0_1 = HEAPU8[$0_1 + 1058536 | 0];
$5_1 = HEAPU8[$5_1 + 1058536 | 0];
if ($0_1 >>> 0 >= $5_1 >>> 0) {
if (($0_1 | 0) == ($5_1 | 0)) {
break block7
}
$0_1 = $1_1 + 1 | 0;
$4_1 = 0;
$2_1 = 1;
$7_1 = $1_1;
break block8;
}
$0_1 = $13_1 + 1 | 0;
$2_1 = $0_1 - $7_1 | 0;
$4_1 = 0;
break block8;
}
$0_1 = $4_1 + 1 | 0;
$5_1 = ($0_1 | 0) == ($2_1 | 0);
$4_1 = $5_1 ? 0 : $0_1;
$0_1 = $1_1 + ($5_1 ? $0_1 : 0) | 0;
}
if (($2_1 | 0) != ($3_1 | 0)) {
continue
}
}
break;
}           $2_1 = 1;
$4_1 = 0;
$0_1 = 1;
$5_1 = 0;
while (1) {
$21_1 = $0_1 + $4_1 | 0;
if ($21_1 >>> 0 < 9) {
$1_1 = $0_1;
$0_1 = (9 - $4_1 | 0) + ($0_1 ^ -1) | 0;
if ($0_1 >>> 0 >= 9) {
break block9
}
$13_1 = 8 - ($4_1 + $5_1 | 0) | 0;
if ($13_1 >>> 0 >= 9) {
break block10
}
block12 : {
block11 : {
$0_1 = HEAPU8[$0_1 + 1058536 | 0];
$13_1 = HEAPU8[$13_1 + 1058536 | 0];
if ($0_1 >>> 0 <= $13_1 >>> 0) {
if (($0_1 | 0) == ($13_1 | 0)) {
break block11
}
$0_1 = $1_1 + 1 | 0;
$4_1 = 0;
$2_1 = 1;
$5_1 = $1_1;
break block12;
}
$0_1 = $21_1 + 1 | 0;
$2_1 = $0_1 - $5_1 | 0;
$4_1 = 0;
break block12;
}
$0_1 = $4_1 + 1 | 0;
$13_1 = ($0_1 | 0) == ($2_1 | 0);
$4_1 = $13_1 ? 0 : $0_1;
$0_1 = $1_1 + ($13_1 ? $0_1 : 0) | 0;
}
if (($2_1 | 0) != ($3_1 | 0)) {
continue
}
}
break;
}           $1_1 = 9 - ($5_1 >>> 0 > $7_1 >>> 0 ? $5_1 : $7_1) | 0;
block13 : {
if (!$3_1) {
$3_1 = 0;
break block13;
}
$5_1 = $3_1 & 3;
block14 : {
if ($3_1 >>> 0 < 4) {
$0_1 = 0;
break block14;
}
$21_1 = $3_1 & -4;
$0_1 = 0;
while (1) {
$13_1 = $0_1 + 1058536 | 0;
$2_1 = HEAPU8[$13_1 + 3 | 0];
$7_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $7_1;
$9_1 = 0;
} else {
$9_1 = 1 << $7_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $7_1;
}
$22_1 = $9_1;
$7_1 = $2_1;
$2_1 = HEAPU8[$13_1 | 0];
$4_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $4_1;
$9_1 = 0;
} else {
$9_1 = 1 << $4_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $4_1;
}
$4_1 = $9_1 | $17_1;
$17_1 = $2_1 | $18_1;
$23_1 = $4_1;
$2_1 = HEAPU8[$13_1 + 1 | 0];
$4_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $4_1;
$9_1 = 0;
} else {
$9_1 = 1 << $4_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $4_1;
}
$4_1 = $23_1 | $9_1;
$18_1 = $2_1 | $17_1;
$23_1 = $4_1;
$2_1 = HEAPU8[$13_1 + 2 | 0];
$4_1 = $2_1 & 31;
if (($2_1 & 63) >>> 0 >= 32) {
$2_1 = 1 << $4_1;
$9_1 = 0;
} else {
$9_1 = 1 << $4_1;
$2_1 = $9_1 - 1 & 1 >>> 32 - $4_1;
}
$17_1 = $23_1 | $9_1 | $22_1;
$18_1 = $2_1 | $18_1 | $7_1;
$0_1 = $0_1 + 4 | 0;
if (($21_1 | 0) != ($0_1 | 0)) {
continue
}
break;
}             if (!$5_1) {
break block13
}
}
$4_1 = $0_1 + 1058536 | 0;
while (1) {
$0_1 = HEAPU8[$4_1 | 0];
$2_1 = $0_1 & 31;
if (($0_1 & 63) >>> 0 >= 32) {
$0_1 = 1 << $2_1;
$7_1 = 0;
} else {
$7_1 = 1 << $2_1;
$0_1 = $7_1 - 1 & 1 >>> 32 - $2_1;
}
$17_1 = $7_1 | $17_1;
$18_1 = $0_1 | $18_1;
$4_1 = $4_1 + 1 | 0;
$5_1 = $5_1 - 1 | 0;
if ($5_1) {
continue
}
break;
}           }
$4_1 = 0;
$0_1 = 9;
}
HEAP32[$16_1 + 60 >> 2] = 9;
HEAP32[$16_1 + 56 >> 2] = 1058536;
HEAP32[$16_1 + 52 >> 2] = $8_1;
HEAP32[$16_1 + 48 >> 2] = $14_1;
HEAP32[$16_1 + 40 >> 2] = $0_1;
HEAP32[$16_1 + 36 >> 2] = $4_1;
HEAP32[$16_1 + 32 >> 2] = $8_1;
HEAP32[$16_1 + 28 >> 2] = 0;
HEAP32[$16_1 + 24 >> 2] = $3_1;
HEAP32[$16_1 + 20 >> 2] = $1_1;
HEAP32[$16_1 + 16 >> 2] = $11_1;
HEAP32[$16_1 + 8 >> 2] = $17_1;
HEAP32[$16_1 + 12 >> 2] = $18_1;
HEAP32[$16_1 >> 2] = 1;
break block15;
}
$52(0, $11_1, 9, 1066884);
wasm2js_trap();
}
$52($3_1, $0_1, 9, 1066868);
wasm2js_trap();
}
$158($0_1, 9, 1066836);
wasm2js_trap();
}
$158($13_1, 9, 1066852);
wasm2js_trap();
}
$158($5_1, 9, 1066852);
wasm2js_trap();
}
$158($0_1, 9, 1066836);
wasm2js_trap();
}
block53 : {
block19 : {
block25 : {
block16 : {
block22 : {
block24 : {
block17 : {
if (!HEAP32[$10_1 + 32 >> 2]) {
if (HEAPU8[$10_1 + 46 | 0]) {
break block16
}
$12_1 = HEAPU8[$10_1 + 45 | 0];
$6_1 = HEAP32[$10_1 + 40 >> 2];
if (!$6_1) {
break block17
}
$3_1 = HEAP32[$10_1 + 84 >> 2];
$15_1 = HEAP32[$10_1 + 80 >> 2];
while (1) {
block18 : {
if ($3_1 >>> 0 <= $6_1 >>> 0) {
if (($3_1 | 0) == ($6_1 | 0)) {
break block18
}
break block19;
}
if (HEAP8[$6_1 + $15_1 | 0] < -64) {
break block19
}
}
$1_1 = $6_1 + $15_1 | 0;
$0_1 = HEAP8[$1_1 - 1 | 0];
if (($0_1 | 0) < 0) {
$9_1 = $0_1 & 63;
$0_1 = HEAPU8[$1_1 - 2 | 0];
$2_1 = $0_1 << 24 >> 24;
block20 : {
if (($2_1 | 0) >= -64) {
$1_1 = $0_1 & 31;
break block20;
}
$2_1 = $2_1 & 63;
$0_1 = HEAPU8[$1_1 - 3 | 0];
$7_1 = $0_1 << 24 >> 24;
block21 : {
if (($7_1 | 0) >= -64) {
$1_1 = $0_1 & 15;
break block21;
}
$1_1 = $7_1 & 63 | (HEAPU8[$1_1 - 4 | 0] & 7) << 6;
}
$1_1 = $2_1 | $1_1 << 6;
}
$0_1 = $9_1 | $1_1 << 6;
}
if ($12_1 & 1) {
break block22
}
$12_1 = 1;
$1_1 = -1;
block23 : {
if ($0_1 >>> 0 < 128) {
break block23
}
$1_1 = -2;
if ($0_1 >>> 0 < 2048) {
break block23
}
$1_1 = $0_1 >>> 0 < 65536 ? -3 : -4;
}
$6_1 = $1_1 + $6_1 | 0;
if ($6_1) {
continue
}
break;
}           $6_1 = 0;
break block22;
}
$3_1 = $10_1 + 40 | 0;
$0_1 = HEAP32[$10_1 + 92 >> 2];
$1_1 = HEAP32[$10_1 + 88 >> 2];
$12_1 = HEAP32[$10_1 + 84 >> 2];
$6_1 = HEAP32[$10_1 + 80 >> 2];
if (HEAP32[$10_1 + 68 >> 2] == -1) {
break block24
}
$21($10_1 + 20 | 0, $3_1, $6_1, $12_1, $1_1, $0_1, 0);
break block25;
}
$6_1 = 0;
if ($12_1 & 1) {
break block22
}
break block16;
}
$21($10_1 + 20 | 0, $3_1, $6_1, $12_1, $1_1, $0_1, 1);
break block25;
}
HEAP32[$10_1 + 24 >> 2] = $6_1;
$6_1 = 1;
}
HEAP32[$10_1 + 20 >> 2] = $6_1;
}
$11_1 = 0;
block26 : {
if (HEAP32[$10_1 + 20 >> 2] != 1) {
break block26
}
$3_1 = $8_1 + $14_1 | 0;
$7_1 = HEAP32[$10_1 + 24 >> 2];
$5_1 = $7_1 + 9 | 0;
$6_1 = $5_1;
block28 : {
block32 : {
block34 : {
block49 : {
block48 : {
block47 : {
block45 : {
block46 : {
block37 : {
while (1) {
block27 : {
if (!$6_1) {
break block27
}
if ($6_1 >>> 0 >= $8_1 >>> 0) {
if (($6_1 | 0) == ($8_1 | 0)) {
break block27
}
break block28;
}
if (HEAP8[$6_1 + $14_1 | 0] <= -65) {
break block28
}
}
block38 : {
block30 : {
block29 : {
if (($6_1 | 0) == ($8_1 | 0)) {
$12_1 = $3_1;
$1_1 = $8_1;
break block29;
}
$12_1 = $6_1 + $14_1 | 0;
if ((HEAPU8[$12_1 | 0] - 48 & 255) >>> 0 < 10) {
break block30
}
$1_1 = $6_1;
}
block31 : {
if (!$6_1) {
break block31
}
if ($1_1 >>> 0 >= $8_1 >>> 0) {
if (($1_1 | 0) == ($8_1 | 0)) {
break block31
}
break block32;
}
if (HEAP8[$12_1 | 0] <= -65) {
break block32
}
}
if (!$221($12_1, $8_1 - $1_1 | 0, 1058580, 8)) {
break block26
}
$2_1 = $1_1 + 8 | 0;
$0_1 = $2_1;
while (1) {
block33 : {
if (!$0_1) {
break block33
}
if ($0_1 >>> 0 >= $8_1 >>> 0) {
if (($0_1 | 0) == ($8_1 | 0)) {
break block33
}
break block34;
}
if (HEAP8[$0_1 + $14_1 | 0] <= -65) {
break block34
}
}
block39 : {
block36 : {
block35 : {
if (($0_1 | 0) == ($8_1 | 0)) {
$3_1 = $8_1;
break block35;
}
if ((HEAPU8[$0_1 + $14_1 | 0] - 48 & 255) >>> 0 < 10) {
break block36
}
$3_1 = $0_1;
if ($0_1 >>> 0 < $8_1 >>> 0) {
break block26
}
}
if ($1_1 >>> 0 < $5_1 >>> 0) {
break block37
}
if (!$5_1) {
break block38
}
if ($5_1 >>> 0 < $8_1 >>> 0) {
break block39
}
if (($5_1 | 0) != ($8_1 | 0)) {
break block37
}
break block38;
}
$0_1 = $0_1 + 1 | 0;
continue;
}
break;
}                  if (HEAP8[$5_1 + $14_1 | 0] > -65) {
break block38
}
break block37;
}
$6_1 = $6_1 + 1 | 0;
continue;
}
break;
}               block40 : {
if (!$6_1) {
break block40
}
if ($1_1 >>> 0 >= $8_1 >>> 0) {
if (($1_1 | 0) == ($8_1 | 0)) {
break block40
}
break block37;
}
if (HEAP8[$12_1 | 0] <= -65) {
break block37
}
}
$6_1 = $5_1 + $14_1 | 0;
block43 : {
block42 : {
block41 : {
$5_1 = $1_1 - $5_1 | 0;
switch ($5_1 | 0) {
case 0:
break block26;
case 1:
break block41;
default:
break block42;
}                 }
$1_1 = HEAPU8[$6_1 | 0];
switch ($1_1 - 43 | 0) {
case 0:
case 2:
break block26;
default:
break block43;
}                }
$1_1 = HEAPU8[$6_1 | 0];
}
$1_1 = ($1_1 | 0) == 43;
$6_1 = $1_1 + $6_1 | 0;
$1_1 = $5_1 - $1_1 | 0;
block44 : {
if ($1_1 >>> 0 >= 9) {
$12_1 = 0;
while (1) {
if (!$1_1) {
break block44
}
$5_1 = __wasm_i64_mul($12_1, 0, 10, 0);
if (i64toi32_i32$HIGH_BITS) {
break block26
}
$4_1 = HEAPU8[$6_1 | 0] - 48 | 0;
if ($4_1 >>> 0 > 9) {
break block26
}
$6_1 = $6_1 + 1 | 0;
$1_1 = $1_1 - 1 | 0;
$12_1 = $4_1 + $5_1 | 0;
if ($4_1 >>> 0 <= $12_1 >>> 0) {
continue
}
break;
}                 break block26;
}
if (!$1_1) {
$12_1 = 0;
break block44;
}
$12_1 = 0;
while (1) {
$15_1 = HEAPU8[$6_1 | 0] - 48 | 0;
if ($15_1 >>> 0 > 9) {
break block26
}
$6_1 = $6_1 + 1 | 0;
$12_1 = Math_imul($12_1, 10) + $15_1 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}               }
if ($2_1 >>> 0 > $3_1 >>> 0) {
break block45
}
if (!$2_1) {
break block46
}
if ($2_1 >>> 0 >= $8_1 >>> 0) {
if (($2_1 | 0) != ($8_1 | 0)) {
break block45
}
break block46;
}
if (HEAP8[$2_1 + $14_1 | 0] > -65) {
break block46
}
break block45;
}
$237($14_1, $8_1, $5_1, $1_1, 1058604);
wasm2js_trap();
}
if (($3_1 | 0) != ($8_1 | 0) ? $0_1 : 0) {
break block45
}
$0_1 = $2_1 + $14_1 | 0;
$3_1 = $3_1 - $2_1 | 0;
switch ($3_1 | 0) {
case 0:
break block26;
case 1:
break block47;
default:
break block48;
}            }
$237($14_1, $8_1, $2_1, $3_1, 1058620);
wasm2js_trap();
}
$1_1 = HEAPU8[$0_1 | 0];
switch ($1_1 - 43 | 0) {
case 0:
case 2:
break block26;
default:
break block49;
}          }
$1_1 = HEAPU8[$0_1 | 0];
}
$9_1 = $0_1;
$0_1 = ($1_1 & 255) == 43;
$6_1 = $9_1 + $0_1 | 0;
$0_1 = $3_1 - $0_1 | 0;
block50 : {
if ($0_1 >>> 0 >= 9) {
$15_1 = 0;
while (1) {
if (!$0_1) {
break block50
}
$3_1 = __wasm_i64_mul($15_1, 0, 10, 0);
if (i64toi32_i32$HIGH_BITS) {
break block26
}
$1_1 = HEAPU8[$6_1 | 0] - 48 | 0;
if ($1_1 >>> 0 > 9) {
break block26
}
$6_1 = $6_1 + 1 | 0;
$0_1 = $0_1 - 1 | 0;
$15_1 = $1_1 + $3_1 | 0;
if ($1_1 >>> 0 <= $15_1 >>> 0) {
continue
}
break;
}           break block26;
}
if (!$0_1) {
$15_1 = 0;
break block50;
}
$15_1 = 0;
while (1) {
$3_1 = HEAPU8[$6_1 | 0] - 48 | 0;
if ($3_1 >>> 0 > 9) {
break block26
}
$6_1 = $6_1 + 1 | 0;
$15_1 = $3_1 + Math_imul($15_1, 10) | 0;
$0_1 = $0_1 - 1 | 0;
if ($0_1) {
continue
}
break;
}         }
$11_1 = 1;
if ($8_1 >>> 0 < $7_1 >>> 0) {
break block26
}
block52 : {
block51 : {
if (!$7_1) {
break block51
}
if ($8_1 >>> 0 <= $7_1 >>> 0) {
break block51
}
if (HEAP8[$7_1 + $14_1 | 0] <= -65) {
break block52
}
}
HEAP32[$20_1 + 8 >> 2] = $7_1;
break block26;
}
$229(1054864, 48, 1058636);
wasm2js_trap();
}
$237($14_1, $8_1, $0_1, $8_1, 1058588);
wasm2js_trap();
}
$237($14_1, $8_1, $1_1, $8_1, 1058564);
wasm2js_trap();
}
$237($14_1, $8_1, $6_1, $8_1, 1058548);
wasm2js_trap();
}
HEAP32[$10_1 + 40 >> 2] = HEAP32[$20_1 + 8 >> 2];
$3_1 = HEAP32[$20_1 + 4 >> 2];
HEAP32[$10_1 + 32 >> 2] = HEAP32[$20_1 >> 2];
HEAP32[$10_1 + 36 >> 2] = $3_1;
$133($10_1 + 8 | 0, $10_1 + 32 | 0);
$0_1 = HEAP32[$10_1 + 12 >> 2];
$8_1 = HEAP32[$10_1 + 8 >> 2];
$3_1 = $226(20, 4);
if ($3_1) {
HEAP32[$3_1 + 4 >> 2] = $8_1;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 16 >> 2] = $11_1 ? $15_1 : 0;
HEAP32[$3_1 + 12 >> 2] = $11_1 ? $12_1 : 0;
HEAP32[$3_1 + 8 >> 2] = $0_1;
global$0 = $10_1 + 96 | 0;
break block53;
}
$264(4, 20);
wasm2js_trap();
}
$237($15_1, $3_1, 0, $6_1, 1054912);
wasm2js_trap();
}
global$0 = $19_1 + 16 | 0;
return $3_1;
}
$228($3_1, HEAP32[$19_1 + 12 >> 2]);
wasm2js_trap();
}
function $110($0_1, $1_1, $2_1, $3_1) {
block : {
if (($3_1 | 0) < 0) {
$1_1 = 1;
$3_1 = 0;
$2_1 = 4;
break block;
}
block3 : {
block2 : {
block1 : {
if ($1_1) {
$1_1 = $4($2_1, $1_1, 1, $3_1);
break block1;
}
if (!$3_1) {
$1_1 = 1;
break block2;
}
$1_1 = $226($3_1, 1);
}
if ($1_1) {
break block2
}
HEAP32[$0_1 + 4 >> 2] = 1;
$1_1 = 1;
break block3;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
$1_1 = 0;
}
$2_1 = 8;
}
HEAP32[$2_1 + $0_1 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $1_1;
}
function $111($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
$7_1 = $0_1;
$12_1 = $5_1;
$8_1 = __wasm_i64_mul($5_1, 0, $1_1, 0);
$10_1 = i64toi32_i32$HIGH_BITS;
$5_1 = __wasm_i64_mul($1_1, 0, $6_1, 0);
$1_1 = i64toi32_i32$HIGH_BITS;
$13_1 = $1_1;
$14_1 = $2_1;
$2_1 = 0;
$2_1 = __wasm_i64_mul($12_1, 0, $14_1, $2_1);
$0_1 = $2_1 + $5_1 | 0;
$9_1 = i64toi32_i32$HIGH_BITS + $1_1 | 0;
$1_1 = $0_1 >>> 0 < $2_1 >>> 0 ? $9_1 + 1 | 0 : $9_1;
$11_1 = $0_1 + $10_1 | 0;
$9_1 = 0;
$2_1 = $9_1 + $8_1 | 0;
HEAP32[$7_1 >> 2] = $2_1;
HEAP32[$7_1 + 4 >> 2] = $11_1;
$8_1 = ($11_1 | 0) == ($10_1 | 0) & $8_1 >>> 0 > $2_1 >>> 0 | $11_1 >>> 0 < $10_1 >>> 0;
$0_1 = ($1_1 | 0) == ($13_1 | 0) & $0_1 >>> 0 < $5_1 >>> 0 | $1_1 >>> 0 < $13_1 >>> 0;
$2_1 = __wasm_i64_mul($6_1, 0, $14_1, 0) + $1_1 | 0;
$0_1 = $0_1 + i64toi32_i32$HIGH_BITS | 0;
$0_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
$1_1 = $2_1 + $8_1 | 0;
$0_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
$2_1 = $1_1;
$1_1 = __wasm_i64_mul($3_1, $4_1, $12_1, $6_1);
$2_1 = $2_1 + $1_1 | 0;
$0_1 = i64toi32_i32$HIGH_BITS + $0_1 | 0;
HEAP32[$7_1 + 8 >> 2] = $2_1;
HEAP32[$7_1 + 12 >> 2] = $1_1 >>> 0 > $2_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
}
function $112($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = 1051430;
$3_1 = 4;
block6 : {
block5 : {
block4 : {
block3 : {
block2 : {
block1 : {
block : {
$4_1 = HEAP32[$1_1 >> 2];
switch ((($4_1 | 0) >= 0 ? 5 : $4_1 ^ -2147483648) - 1 | 0) {
case 0:
break block;
case 1:
break block1;
case 2:
break block2;
case 3:
break block3;
case 4:
break block4;
case 5:
break block5;
default:
break block6;
}        }
$2_1 = 1053344;
$3_1 = 18;
break block6;
}
$2_1 = 1053362;
$3_1 = 8;
break block6;
}
$2_1 = 1053370;
$3_1 = 6;
break block6;
}
$2_1 = 1053376;
$3_1 = 6;
break block6;
}
$2_1 = 1053382;
$3_1 = 9;
break block6;
}
$3_1 = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $3_1;
HEAP32[$0_1 >> 2] = $2_1;
}
function $113($0_1) {
var $1_1 = 0, $2_1 = 0;
block3 : {
block2 : {
block1 : {
block : {
$1_1 = HEAP32[$0_1 >> 2];
switch ((($1_1 | 0) >= 0 ? 5 : $1_1 ^ -2147483648) - 3 | 0) {
case 0:
break block;
case 1:
break block1;
case 2:
break block2;
default:
break block3;
}     }
$227($0_1 + 4 | 0);
return;
}
$2_1 = $0_1 + 4 | 0;
$1_1 = HEAP32[$0_1 + 12 >> 2];
if ($1_1) {
$0_1 = HEAP32[$0_1 + 8 >> 2];
while (1) {
$113($0_1);
$0_1 = $0_1 + 16 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}    }
$116($2_1, 8, 16);
return;
}
$202($0_1);
$116($0_1, 8, 32);
}
}
function $114($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0, $37_1 = 0;
$7_1 = global$0 - 448 | 0;
global$0 = $7_1;
$3_1 = global$0 - 432 | 0;
global$0 = $3_1;
$1_1 = $3_1 + 272 | 0;
wasm2js_memory_fill($1_1, 0, 70);
wasm2js_memory_fill($3_1 + 346 | 0, 0, 70);
wasm2js_memory_fill($3_1 + 12 | 0, 0, 256);
HEAP16[$3_1 + 426 >> 1] = 257;
HEAP16[$3_1 + 428 >> 1] = 0;
HEAP8[$3_1 + 424 | 0] = 0;
HEAP8[$3_1 + 422 | 0] = 0;
HEAP8[$3_1 + 420 | 0] = 0;
HEAP32[$3_1 + 416 >> 2] = 2239488;
HEAP16[$3_1 + 342 >> 1] = 0;
HEAP16[$3_1 + 344 >> 1] = 0;
HEAP32[$3_1 + 268 >> 2] = 1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 >> 2] = 1;
HEAP32[$3_1 + 4 >> 2] = 0;
$2_1 = global$0 - 432 | 0;
global$0 = $2_1;
$27_1 = $2_1 + 346 | 0;
wasm2js_memory_fill($27_1, 0, 70);
$9_1 = $2_1 + 12 | 0;
wasm2js_memory_fill($9_1, 0, 256);
$28_1 = $2_1 + 272 | 0;
wasm2js_memory_copy($28_1, $1_1, 70);
HEAP16[$2_1 + 342 >> 1] = 0;
HEAP16[$2_1 + 344 >> 1] = 0;
HEAP32[$2_1 + 268 >> 2] = 1;
HEAP8[$2_1 + 419 | 0] = HEAPU8[$3_1 + 419 | 0];
HEAP8[$2_1 + 416 | 0] = HEAPU8[$3_1 + 416 | 0];
$13_1 = HEAPU8[$3_1 + 423 | 0];
$6_1 = HEAPU8[$3_1 + 425 | 0];
$18_1 = HEAP32[$3_1 + 4 >> 2];
$5_1 = HEAP32[$3_1 >> 2];
$14_1 = HEAP32[$3_1 + 8 >> 2];
$11_1 = HEAPU8[$3_1 + 424 | 0];
$15_1 = HEAPU8[$3_1 + 427 | 0];
$16_1 = HEAPU16[$3_1 + 428 >> 1];
$19_1 = HEAPU8[$3_1 + 418 | 0];
$20_1 = HEAPU8[$3_1 + 422 | 0];
$4_1 = HEAPU8[$3_1 + 426 | 0];
$21_1 = HEAPU8[$3_1 + 420 | 0];
$17_1 = HEAPU8[$3_1 + 421 | 0];
$1_1 = HEAPU8[$3_1 + 417 | 0];
HEAP8[$1_1 + $9_1 | 0] = 1;
HEAP8[$2_1 + 421 | 0] = $17_1;
HEAP8[$2_1 + 420 | 0] = $21_1;
HEAP8[$2_1 + 417 | 0] = $1_1;
HEAP8[$2_1 + 426 | 0] = $4_1;
HEAP8[$2_1 + 422 | 0] = $20_1;
HEAP8[$2_1 + 418 | 0] = $19_1;
HEAP16[$2_1 + 428 >> 1] = $16_1;
HEAP8[$2_1 + 427 | 0] = $15_1;
HEAP8[$2_1 + 424 | 0] = $11_1;
HEAP32[$2_1 + 8 >> 2] = $14_1;
HEAP32[$2_1 >> 2] = $5_1;
HEAP32[$2_1 + 4 >> 2] = $18_1;
HEAP8[$2_1 + 425 | 0] = $6_1;
HEAP8[$2_1 + 423 | 0] = $13_1;
$1_1 = 2;
block : {
if (!$15_1) {
break block
}
HEAP8[$9_1 + $19_1 | 0] = 2;
$1_1 = 3;
if (!($20_1 & 1)) {
break block
}
HEAP8[$9_1 + $13_1 | 0] = 3;
$1_1 = 4;
}
if ($11_1 & 1) {
HEAP8[$6_1 + $9_1 | 0] = $1_1;
$1_1 = $1_1 + 1 | 0;
}
$4_1 = 1;
block1 : {
if ($21_1 & 1) {
HEAP8[$9_1 + $17_1 | 0] = $1_1;
break block1;
}
HEAP8[$2_1 + 25 | 0] = $1_1;
HEAP8[$2_1 + 22 | 0] = $1_1 + 1;
$4_1 = 2;
}
$10_1 = $1_1 + $4_1 | 0;
HEAP32[$2_1 + 268 >> 2] = $10_1;
$11_1 = 0;
while (1) {
$1_1 = $11_1;
$11_1 = $1_1 + 1 | 0;
$15_1 = HEAPU8[$1_1 + 1060632 | 0];
$1_1 = Math_imul($15_1, $10_1);
$31_1 = $1_1 & 255;
$32_1 = ($1_1 >>> 8 | 0) != 0;
$8_1 = 0;
block19 : {
block18 : {
block17 : {
while (1) {
$22_1 = HEAPU8[$2_1 + 427 | 0];
$12_1 = $8_1 & 255;
$29_1 = HEAPU8[$2_1 + 418 | 0];
$23_1 = $22_1 & ($12_1 | 0) == ($29_1 | 0);
$24_1 = HEAPU8[$2_1 + 417 | 0] == ($12_1 | 0);
$33_1 = $23_1 | $24_1;
$25_1 = HEAPU8[$2_1 + 426 | 0] & $23_1;
$34_1 = $25_1 | $24_1;
$26_1 = HEAPU8[$2_1 + 420 | 0];
$1_1 = ($8_1 | 0) == 13;
$19_1 = $1_1 ? ($26_1 ? 8 : 9) : 8;
$30_1 = HEAPU8[$2_1 + 421 | 0] == ($12_1 | 0);
$5_1 = ($8_1 | 0) == 10;
$4_1 = $26_1 ? $30_1 : $5_1 | $1_1;
$14_1 = $4_1 ? -56 : 2;
$1_1 = HEAPU8[$2_1 + 424 | 0] & HEAPU8[$2_1 + 425 | 0] == ($12_1 | 0);
$17_1 = $1_1 ? 6 : 1;
$18_1 = $1_1 ? 2 : 0;
$16_1 = $4_1 ^ 1;
$20_1 = $5_1 ? 0 : 6;
$21_1 = $5_1 ? 2 : 0;
$35_1 = HEAPU8[$2_1 + 423 | 0];
$36_1 = HEAPU8[$2_1 + 422 | 0];
$37_1 = $8_1 - 10 | 0;
$4_1 = $15_1;
block13 : {
while (1) {
block16 : {
$6_1 = 2;
$1_1 = 0;
block15 : {
block3 : {
block11 : {
block10 : {
block9 : {
block8 : {
block7 : {
block6 : {
block5 : {
block4 : {
block2 : {
block12 : {
$13_1 = $4_1 & 255;
switch ($13_1 | 0) {
case 8:
break block10;
case 9:
break block11;
case 0:
break block2;
case 1:
break block3;
case 2:
break block4;
case 3:
break block5;
case 4:
break block6;
case 5:
break block7;
case 6:
break block8;
case 7:
break block9;
default:
break block12;
}                     }
$4_1 = 201;
$5_1 = $19_1;
block14 : {
switch ($13_1 - 201 | 0) {
case 0:
break block13;
case 1:
break block14;
default:
break block15;
}                     }
$6_1 = 0;
$5_1 = 202;
break block13;
}
if ($26_1) {
$1_1 = $18_1;
$4_1 = $17_1;
if (!$30_1) {
break block15
}
$5_1 = 0;
break block13;
}
$5_1 = 0;
$1_1 = $18_1;
$4_1 = $17_1;
switch ($37_1 | 0) {
case 0:
case 3:
break block13;
default:
break block15;
}                   }
$1_1 = $16_1;
$4_1 = $14_1;
if (!$24_1) {
break block15
}
$5_1 = 7;
break block13;
}
$5_1 = $22_1 ? 5 : 3;
$6_1 = $22_1 + 1 | 0;
if (!$22_1) {
break block13
}
if (($12_1 | 0) == ($29_1 | 0)) {
break block13
}
$1_1 = ($12_1 | 0) == ($35_1 | 0) & $36_1;
$5_1 = $1_1 ? 4 : 3;
$6_1 = $1_1 ? 2 : 1;
break block13;
}
$6_1 = 1;
$5_1 = 3;
break block13;
}
$1_1 = $16_1;
$4_1 = $14_1;
if (!$34_1) {
break block15
}
$5_1 = $25_1 ? 3 : 7;
$6_1 = $25_1 ? 1 : 2;
break block13;
}
$5_1 = $20_1;
break block13;
}
$4_1 = 1;
break block15;
}
$4_1 = 0;
break block15;
}
$4_1 = 0;
$1_1 = $21_1;
break block15;
}
$1_1 = $16_1;
$4_1 = $14_1;
if ($33_1) {
break block16
}
}
$5_1 = $4_1;
$6_1 = $1_1;
if (!$1_1) {
continue
}
break block13;
}
break;
}        $5_1 = $23_1 ? 3 : 7;
}
if (!$32_1) {
$1_1 = Math_imul($5_1 & 255, $10_1);
if ($1_1 >>> 8 | 0) {
break block17
}
$4_1 = HEAPU8[$8_1 + $9_1 | 0] + $31_1 | 0;
if ($4_1 >>> 0 >= 70) {
break block18
}
HEAP8[$4_1 + $27_1 | 0] = ($6_1 | 0) == 1;
HEAP8[$4_1 + $28_1 | 0] = $1_1;
$8_1 = $8_1 + 1 | 0;
if (($8_1 | 0) == 256) {
break block19
}
continue;
}
break;
}      $250(1060600);
wasm2js_trap();
}
$250(1060600);
wasm2js_trap();
}
$158($4_1, 70, 1060584);
wasm2js_trap();
}
if (($11_1 | 0) != 10) {
continue
}
break;
}  HEAP8[$2_1 + 416 | 0] = 0;
HEAP8[$2_1 + 345 | 0] = $10_1 << 3;
HEAP8[$2_1 + 344 | 0] = Math_imul($10_1, 7);
HEAP8[$2_1 + 343 | 0] = Math_imul($10_1, 3);
HEAP8[$2_1 + 342 | 0] = $10_1 << 1;
wasm2js_memory_copy($7_1, $2_1, 432);
global$0 = $2_1 + 432 | 0;
global$0 = $3_1 + 432 | 0;
HEAP8[$7_1 + 447 | 0] = 0;
$1($7_1 + 432 | 0, $7_1, 1051283, 1, $7_1 + 447 | 0, 1);
wasm2js_memory_copy($0_1 + 16 | 0, $7_1, 432);
wasm2js_memory_fill($0_1 + 456 | 0, 0, 256);
HEAP32[$0_1 + 728 >> 2] = 1;
HEAP32[$0_1 + 732 >> 2] = 0;
HEAP8[$0_1 + 740 | 0] = 0;
HEAP32[$0_1 + 448 >> 2] = 1;
HEAP32[$0_1 + 452 >> 2] = 0;
HEAP32[$0_1 + 736 >> 2] = 0;
HEAP32[$0_1 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = 0;
HEAP32[$0_1 + 720 >> 2] = 0;
HEAP32[$0_1 + 724 >> 2] = 0;
HEAP32[$0_1 + 712 >> 2] = 0;
HEAP32[$0_1 + 716 >> 2] = 1;
global$0 = $7_1 + 448 | 0;
}
function $115($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
block2 : {
block : {
$4_1 = HEAP32[$1_1 + 24 >> 2];
if (!$4_1) {
break block
}
$4_1 = $4_1 << 5;
$1_1 = HEAP32[$1_1 + 20 >> 2];
while (1) {
block1 : {
if (HEAP32[$1_1 + 24 >> 2] == ($3_1 | 0)) {
if (!$166(HEAP32[$1_1 + 20 >> 2], $2_1, $3_1)) {
break block1
}
}
$1_1 = $1_1 + 32 | 0;
$4_1 = $4_1 - 32 | 0;
if ($4_1) {
continue
}
break block;
}
break;
}    $2_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 + 12 >> 2] = $2_1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block2;
}
$1_1 = $0_1;
}
HEAP32[$1_1 >> 2] = -2147483641;
}
function $116($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = $3_1 + 12 | 0;
block : {
if (!$2_1) {
break block
}
$5_1 = HEAP32[$0_1 >> 2];
if (!$5_1) {
break block
}
HEAP32[$3_1 + 12 >> 2] = $1_1;
$6_1 = Math_imul($2_1, $5_1);
$2_1 = HEAP32[$0_1 + 4 >> 2];
$4_1 = $3_1 + 8 | 0;
}
HEAP32[$4_1 >> 2] = $6_1;
block1 : {
if (!HEAP32[$3_1 + 12 >> 2]) {
break block1
}
$0_1 = HEAP32[$3_1 + 8 >> 2];
if (!$0_1) {
break block1
}
$141($2_1, $0_1);
}
global$0 = $3_1 + 16 | 0;
}
function $117($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
wasm2js_trap();
}
function $118($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
if (HEAP32[$1_1 >> 2] == -2147483648) {
$3_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$2_1 + 28 >> 2] = 0;
HEAP32[$2_1 + 20 >> 2] = 0;
HEAP32[$2_1 + 24 >> 2] = 1;
$3_1 = HEAP32[$3_1 >> 2];
$18($2_1 + 20 | 0, 1062388, HEAP32[$3_1 >> 2], HEAP32[$3_1 + 4 >> 2]);
$4_1 = HEAP32[$2_1 + 28 >> 2];
HEAP32[$2_1 + 16 >> 2] = $4_1;
$3_1 = HEAP32[$2_1 + 24 >> 2];
$5_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 8 >> 2] = $5_1;
HEAP32[$2_1 + 12 >> 2] = $3_1;
HEAP32[$1_1 + 8 >> 2] = $4_1;
HEAP32[$1_1 >> 2] = $5_1;
HEAP32[$1_1 + 4 >> 2] = $3_1;
}
HEAP32[$0_1 + 4 >> 2] = 1063416;
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 32 | 0;
}
function $119($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
if ($4_1 >>> 0 >= $1_1 >>> 0) {
$5_1 = HEAP32[$0_1 >> 2];
if (($5_1 | 0) == ($4_1 | 0)) {
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$78($3_1 + 8 | 0, $0_1, $5_1, 1, 8, 112);
$5_1 = HEAP32[$3_1 + 8 >> 2];
if (($5_1 | 0) != -2147483647) {
$228($5_1, HEAP32[$3_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $3_1 + 16 | 0;
}
$3_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 112) | 0;
block : {
if ($1_1 >>> 0 >= $4_1 >>> 0) {
break block
}
$1_1 = Math_imul($4_1 - $1_1 | 0, 112);
if (!$1_1) {
break block
}
wasm2js_memory_copy($3_1 + 112 | 0, $3_1, $1_1);
}
wasm2js_memory_copy($3_1, $2_1, 112);
HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
return;
}
$157($1_1, $4_1, 1052068);
wasm2js_trap();
}
function $120($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) != ($2_1 | 0)) {
$2_1 = $2_1 - $1_1 >>> 5 | 0;
while (1) {
$116($1_1, 1, 1);
$113($1_1 + 16 | 0);
$1_1 = $1_1 + 32 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
HEAP32[$3_1 + 12 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
$116($3_1 + 8 | 0, 8, 32);
global$0 = $3_1 + 16 | 0;
}
function $121($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
fimport$22($2_1 + 20 | 0, HEAP32[$1_1 >> 2]);
$1_1 = HEAP32[$2_1 + 20 >> 2];
block : {
if (!$1_1) {
$1_1 = -2147483648;
break block;
}
$3_1 = HEAP32[$2_1 + 24 >> 2];
HEAP32[$2_1 + 28 >> 2] = $3_1;
HEAP32[$2_1 + 24 >> 2] = $1_1;
HEAP32[$2_1 + 20 >> 2] = $3_1;
$133($2_1 + 8 | 0, $2_1 + 20 | 0);
$3_1 = HEAP32[$2_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 + 8 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
}
HEAP32[$0_1 >> 2] = $1_1;
global$0 = $2_1 + 32 | 0;
}
function $122($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$1_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$0_1 + 12 >> 2];
if (($1_1 | 0) != ($2_1 | 0)) {
$2_1 = $2_1 - $1_1 >>> 5 | 0;
while (1) {
$227($1_1);
$113($1_1 + 16 | 0);
$1_1 = $1_1 + 32 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
HEAP32[$3_1 + 12 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
$116($3_1 + 8 | 0, 8, 32);
global$0 = $3_1 + 16 | 0;
}
function $123($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
if ($2_1) {
$5_1 = HEAPU8[$0_1 + 740 | 0];
$3_1 = HEAP32[$0_1 + 448 >> 2];
$4_1 = HEAP32[$0_1 + 452 >> 2];
while (1) {
block1 : {
block2 : {
block : {
$6_1 = HEAPU8[$1_1 | 0];
switch ($6_1 - 10 | 0) {
case 0:
break block;
case 3:
break block2;
default:
break block1;
}      }
if ($5_1 & 1) {
break block1
}
}
if (($4_1 & $3_1) != -1) {
$3_1 = $3_1 + 1 | 0;
$4_1 = $3_1 ? $4_1 : $4_1 + 1 | 0;
HEAP32[$0_1 + 448 >> 2] = $3_1;
HEAP32[$0_1 + 452 >> 2] = $4_1;
break block1;
}
$251(1052212);
wasm2js_trap();
}
$1_1 = $1_1 + 1 | 0;
$5_1 = ($6_1 | 0) == 13;
HEAP8[$0_1 + 740 | 0] = $5_1;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
}
function $124($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
block1 : {
$1_1 = HEAP32[$0_1 + 8 >> 2];
$2_1 = $1_1 - (($1_1 | 0) != 0) | 0;
if ($2_1 >>> 0 <= 1048575) {
$2_1 = $2_1 << 12;
block : {
if (!$1_1) {
break block
}
$0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 24) | 0;
if (($0_1 | 0) == 24) {
break block
}
$3_1 = HEAP32[$0_1 - 4 >> 2];
}
$0_1 = $2_1 + $3_1 | 0;
if ($0_1 >>> 0 >= $3_1 >>> 0) {
break block1
}
$251(1051800);
wasm2js_trap();
}
$252(1051800);
wasm2js_trap();
}
return $0_1;
}
function $125($0_1, $1_1, $2_1, $3_1) {
wasm2js_trap();
}
function $126($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = $2_1;
HEAP32[$4_1 + 40 >> 2] = $1_1;
$1_1 = $4_1 + 47 | 0;
HEAP32[$4_1 + 36 >> 2] = $1_1;
HEAP32[$4_1 + 32 >> 2] = $1_1;
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 24 >> 2] = $4_1 + 20;
$9_1 = $4_1 + 8 | 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
block2 : {
block : {
$7_1 = $4_1 + 24 | 0;
$1_1 = HEAP32[$7_1 + 16 >> 2];
if (!$1_1) {
$0_1 = 27;
$1_1 = 1051610;
break block;
}
if (HEAP32[$1_1 >> 2]) {
$0_1 = 79;
$1_1 = 1051637;
break block;
}
HEAP32[$1_1 >> 2] = -1;
$3_1 = $1_1 - 8 | 0;
$5_1 = HEAP32[$3_1 >> 2] + 1 | 0;
HEAP32[$3_1 >> 2] = $5_1;
if (!$5_1) {
wasm2js_trap();
}
HEAP32[$2_1 + 24 >> 2] = $3_1;
HEAP32[$2_1 + 20 >> 2] = $1_1;
$3_1 = $1_1 + 8 | 0;
HEAP32[$2_1 + 16 >> 2] = $3_1;
HEAP32[$2_1 + 28 >> 2] = HEAP32[HEAP32[$7_1 >> 2] >> 2];
$10_1 = $2_1 + 8 | 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$7($5_1 + 20 | 0, $2_1 + 28 | 0);
$7_1 = HEAP32[$5_1 + 24 >> 2];
$1_1 = HEAP32[$5_1 + 20 >> 2];
if (($1_1 | 0) == -2147483648) {
$1_1 = 1;
} else {
$6_1 = HEAP32[$5_1 + 28 >> 2];
HEAP32[$5_1 + 16 >> 2] = $6_1;
HEAP32[$5_1 + 12 >> 2] = $7_1;
HEAP32[$5_1 + 8 >> 2] = $1_1;
$1_1 = global$0 - 32 | 0;
global$0 = $1_1;
block1 : {
if (HEAPU8[$3_1 + 960 | 0]) {
break block1
}
$8_1 = HEAP32[$3_1 + 724 >> 2];
HEAP32[$3_1 + 724 >> 2] = -2147483648;
$11_1 = $3_1 + 744 | 0;
if (($8_1 | 0) != -2147483648) {
$12_1 = HEAP32[$3_1 + 732 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$3_1 + 728 >> 2];
HEAP32[$1_1 + 12 >> 2] = $12_1;
HEAP32[$1_1 + 4 >> 2] = $8_1;
$8_1 = $1_1 + 4 | 0;
$240($8_1, $7_1, $6_1);
$6_1 = HEAP32[$1_1 + 12 >> 2];
if ($6_1 >>> 0 >= 3) {
$144($3_1, HEAP32[$1_1 + 8 >> 2], $6_1, $11_1);
$116($8_1, 1, 1);
break block1;
}
HEAP32[$1_1 + 24 >> 2] = HEAP32[$1_1 + 12 >> 2];
$6_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$1_1 + 16 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$1_1 + 20 >> 2] = $6_1;
$3_1 = $3_1 + 724 | 0;
$227($3_1);
HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 24 >> 2];
$6_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$3_1 + 4 >> 2] = $6_1;
break block1;
}
$79($3_1, $7_1, $6_1, $11_1);
}
global$0 = $1_1 + 32 | 0;
$116($5_1 + 8 | 0, 1, 1);
$1_1 = 0;
}
HEAP32[$10_1 + 4 >> 2] = $7_1;
HEAP32[$10_1 >> 2] = $1_1;
global$0 = $5_1 + 32 | 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
$3_1 = HEAP32[$2_1 + 8 >> 2];
$208($2_1 + 16 | 0);
HEAP32[$9_1 >> 2] = $3_1;
HEAP32[$9_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 32 | 0;
break block2;
}
HEAP32[$2_1 + 24 >> 2] = $0_1;
HEAP32[$2_1 + 20 >> 2] = $1_1;
HEAP32[$2_1 + 16 >> 2] = 0;
$213($2_1, $2_1 + 16 | 0);
$0_1 = HEAP32[$2_1 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$2_1 + 4 >> 2] : 0);
wasm2js_trap();
}
$1_1 = HEAP32[$4_1 + 12 >> 2];
$2_1 = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 4 >> 2] = $2_1;
HEAP32[$4_1 >> 2] = $2_1 & 1 ? $1_1 : 0;
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 48 | 0;
}
function $127($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
wasm2js_trap();
}
function $128($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
wasm2js_trap();
}
function $129($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
wasm2js_trap();
}
function $130($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
var $6_1 = 0;
$6_1 = global$0 - 48 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 20 >> 2] = $2_1;
HEAP32[$6_1 + 16 >> 2] = $1_1;
$112($6_1 + 8 | 0, $3_1);
$1_1 = HEAP32[$6_1 + 12 >> 2];
HEAP32[$6_1 + 24 >> 2] = HEAP32[$6_1 + 8 >> 2];
HEAP32[$6_1 + 28 >> 2] = $1_1;
HEAP32[$6_1 + 44 >> 2] = 3;
HEAP32[$6_1 + 36 >> 2] = 3;
HEAP32[$6_1 + 40 >> 2] = $6_1 + 24;
HEAP32[$6_1 + 32 >> 2] = $6_1 + 16;
$36($5_1, $4_1, 1049060, $6_1 + 32 | 0);
HEAP32[$0_1 >> 2] = -2147483648;
global$0 = $6_1 + 48 | 0;
}
function $131($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = 1;
block : {
if (!$3_1) {
break block
}
$4_1 = HEAP32[$0_1 >> 2];
$1_1 = 1;
if (HEAPU8[$4_1 | 0] != 46) {
break block
}
HEAP32[$0_1 + 4 >> 2] = $3_1 - 1;
HEAP32[$0_1 >> 2] = $4_1 + 1;
$63($2_1 + 8 | 0, $0_1, 1, 9);
$1_1 = HEAP32[$2_1 + 8 >> 2];
}
$0_1 = $1_1;
global$0 = $2_1 + 16 | 0;
return $0_1 & 1;
}
function $132($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$3_1 = HEAP32[$0_1 >> 2];
$2_1 = $3_1 << 1;
$2_1 = $2_1 >>> 0 <= 8 ? 8 : $2_1;
$110($1_1 + 4 | 0, $3_1, HEAP32[$0_1 + 4 >> 2], $2_1);
if (HEAP32[$1_1 + 4 >> 2] == 1) {
$228(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
$3_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $3_1;
global$0 = $1_1 + 16 | 0;
}
function $133($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
block : {
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1 >>> 0 < HEAPU32[$1_1 >> 2]) {
$68($3_1 + 8 | 0, $1_1, $2_1);
$2_1 = HEAP32[$3_1 + 8 >> 2];
if (($2_1 | 0) != -2147483647) {
break block
}
$2_1 = HEAP32[$1_1 + 8 >> 2];
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
global$0 = $3_1 + 16 | 0;
return;
}
$228($2_1, HEAP32[$3_1 + 12 >> 2]);
wasm2js_trap();
}
function $134($0_1, $1_1, $2_1) {
wasm2js_trap();
}
function $135($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
block2 : {
block1 : {
block : {
if ($0_1) {
$0_1 = $0_1 - 8 | 0;
$3_1 = HEAP32[$0_1 >> 2] - 1 | 0;
HEAP32[$0_1 >> 2] = $3_1;
HEAP32[$2_1 + 12 >> 2] = $0_1;
if ($3_1) {
break block
}
$206($2_1 + 12 | 0);
break block1;
}
$262(1060540, 27);
wasm2js_trap();
}
if (!$1_1) {
break block2
}
}
global$0 = $2_1 + 16 | 0;
return;
}
$262(1051547, 63);
wasm2js_trap();
}
function $136($0_1) {
var $1_1 = 0;
block5 : {
block3 : {
block4 : {
block1 : {
block : {
block2 : {
$0_1 = HEAP32[$0_1 >> 2];
switch (HEAPU8[$0_1 + 20 | 0] - 1 | 0) {
case 0:
case 2:
break block;
case 1:
break block1;
default:
break block2;
}       }
if (HEAPU32[$0_1 + 8 >> 2] >= 2147483647) {
break block3
}
if (HEAP32[$0_1 + 12 >> 2]) {
break block4
}
}
return;
}
HEAP8[$0_1 + 20 | 0] = 3;
return;
}
$1_1 = HEAP32[$0_1 >> 2] + 1 | 0;
HEAP32[$0_1 >> 2] = $1_1;
if (!$1_1) {
break block5
}
HEAP8[$0_1 + 20 | 0] = 1;
wasm2js_trap();
}
$0_1 = global$0 - 16 | 0;
global$0 = $0_1;
HEAP32[$0_1 >> 2] = $0_1 + 15;
HEAP32[$0_1 + 4 >> 2] = 108;
$195(1049571, $0_1, 1060524);
wasm2js_trap();
}
wasm2js_trap();
}
function $137($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $138($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
block : {
if (($1_1 | 0) < 0) {
break block
}
block1 : {
if ($2_1 >>> 0 > 12) {
break block1
}
if ($3_1 >>> 0 > 31) {
break block1
}
$4_1 = ($1_1 | 0) % 400 | 0;
$2_1 = HEAPU8[(($4_1 >> 31 & 400) + $4_1 | 0) + 1061972 | 0] | ($3_1 << 4 | $2_1 << 9);
$3_1 = 0;
block4 : {
if ($1_1 - 262143 >>> 0 < 4294443010) {
break block4
}
$4_1 = $2_1 >>> 3 | 0;
block3 : {
if ($2_1 >>> 0 >= 6656) {
break block3
}
$4_1 = HEAP8[$4_1 + 1061124 | 0];
if (!$4_1) {
break block4
}
$3_1 = $2_1 - ($4_1 << 3) | $1_1 << 13;
break block4;
}
$158($4_1, 832, 1061956);
wasm2js_trap();
}
$4_1 = $3_1;
}
$1_1 = $4_1;
if (!$1_1) {
break block
}
HEAP32[$5_1 + 12 >> 2] = $1_1;
$2_1 = 0;
$4_1 = HEAP32[$5_1 + 12 >> 2];
$3_1 = $4_1 >> 13;
$1_1 = $3_1 - 1 | 0;
if (($3_1 | 0) <= 0) {
$3_1 = ((1 - $3_1 >>> 0) / 400 | 0) + 1 | 0;
$2_1 = Math_imul($3_1, -146097);
$1_1 = Math_imul($3_1, 400) + $1_1 | 0;
}
$3_1 = ($4_1 >>> 4 & 511) + $2_1 | 0;
$2_1 = ($1_1 | 0) / 100 | 0;
$1_1 = (($3_1 - $2_1 | 0) + (Math_imul($1_1, 1461) >> 2) | 0) + ($2_1 >> 2) | 0;
$6_1 = $1_1 - 1 >>> 0 < 3652059;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $6_1;
global$0 = $5_1 + 16 | 0;
}
function $139($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = $2_1 - $1_1 | 0;
$4_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
block : {
if ($3_1 >>> 0 > HEAP32[$0_1 >> 2] - $4_1 >>> 0) {
$182($0_1, $4_1, $3_1, 1, 1);
$4_1 = HEAP32[$0_1 + 8 >> 2];
break block;
}
if (($1_1 | 0) == ($2_1 | 0)) {
break block1
}
}
if (!$3_1) {
break block1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $4_1 | 0, $1_1, $3_1);
}
HEAP32[$0_1 + 8 >> 2] = $3_1 + $4_1;
}
function $140($0_1, $1_1, $2_1, $3_1) {
wasm2js_trap();
}
function $141($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
block : {
$2_1 = HEAP32[$0_1 - 4 >> 2];
$3_1 = $2_1 & -8;
$2_1 = $2_1 & 3;
if ($3_1 >>> 0 >= ($2_1 ? 4 : 8) + $1_1 >>> 0) {
if ($1_1 + 39 >>> 0 < $3_1 >>> 0 ? $2_1 : 0) {
break block
}
$6($0_1);
return;
}
$229(1062500, 46, 1062548);
wasm2js_trap();
}
$229(1062564, 46, 1062612);
wasm2js_trap();
}
function $142($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 4 >> 2] = $1_1;
HEAP32[$5_1 >> 2] = $0_1;
HEAP32[$5_1 + 12 >> 2] = $3_1;
HEAP32[$5_1 + 8 >> 2] = $2_1;
HEAP32[$5_1 + 24 >> 2] = $5_1 + 8;
HEAP32[$5_1 + 28 >> 2] = 102;
HEAP32[$5_1 + 16 >> 2] = $5_1;
HEAP32[$5_1 + 20 >> 2] = 104;
$195(1049567, $5_1 + 16 | 0, $4_1);
wasm2js_trap();
}
function $143($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0;
$4_1 = global$0 - 32 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = $3_1;
HEAP32[$4_1 + 16 >> 2] = $2_1;
HEAP32[$4_1 + 28 >> 2] = $4_1 + 16;
HEAP32[$4_1 + 24 >> 2] = $1_1;
$11_1 = $4_1 + 8 | 0;
$2_1 = $35($2_1, $3_1);
$12_1 = 1053300;
$6_1 = global$0 - 16 | 0;
global$0 = $6_1;
HEAP32[$6_1 + 12 >> 2] = 1053300;
HEAP32[$6_1 + 8 >> 2] = $4_1 + 24;
HEAP32[$6_1 >> 2] = $2_1;
HEAP32[$6_1 + 4 >> 2] = $6_1;
$3_1 = $1_1 + 12 | 0;
$10_1 = HEAP32[$3_1 + 4 >> 2];
$8_1 = __wasm_i64_mul($2_1, 0, 2135587861, -1640531527);
$1_1 = $10_1 & $8_1;
$15_1 = __wasm_i64_mul(((i64toi32_i32$HIGH_BITS & 33554431) << 7 | $8_1 >>> 25) & 127, 0, 16843009, 16843009);
$16_1 = i64toi32_i32$HIGH_BITS;
$2_1 = $6_1 + 4 | 0;
$17_1 = HEAP32[$2_1 + 8 >> 2];
$18_1 = HEAP32[$2_1 + 4 >> 2];
$19_1 = HEAP32[$2_1 >> 2];
$13_1 = HEAP32[$3_1 >> 2];
while (1) {
block : {
$3_1 = $1_1 + $13_1 | 0;
$2_1 = HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24);
$7_1 = $15_1 ^ $2_1;
$5_1 = $7_1 ^ -1;
$9_1 = $7_1 - 16843009 | 0;
$8_1 = HEAPU8[$3_1 + 4 | 0] | HEAPU8[$3_1 + 5 | 0] << 8 | (HEAPU8[$3_1 + 6 | 0] << 16 | HEAPU8[$3_1 + 7 | 0] << 24);
$3_1 = $16_1 ^ $8_1;
$3_1 = ($3_1 ^ -1) & $3_1 - (($7_1 >>> 0 < 16843009) + 16843009 | 0) & -2139062144;
$7_1 = $3_1;
$5_1 = $5_1 & $9_1 & -2139062144;
if ($3_1 | $5_1) {
while (1) {
$9_1 = $13_1 - (((__wasm_ctz_i64($5_1, $7_1) >>> 3 | 0) + $1_1 & $10_1) << 3) | 0;
$3_1 = $9_1 - 8 | 0;
if (HEAP32[$3_1 >> 2] == HEAP32[$19_1 >> 2]) {
if (FUNCTION_TABLE[HEAP32[$17_1 + 20 >> 2]]($18_1, HEAP32[$9_1 - 4 >> 2]) | 0) {
break block
}
}
$3_1 = $7_1 & $7_1 - !$5_1;
$7_1 = $3_1;
$5_1 = $5_1 & $5_1 - 1;
if ($3_1 | $5_1) {
continue
}
break;
}
}
$3_1 = 0;
if ($2_1 << 1 & $2_1 & -2139062144 | ($8_1 << 1 | $2_1 >>> 31) & $8_1 & -2139062144) {
break block
}
$14_1 = $14_1 + 8 | 0;
$1_1 = $14_1 + $1_1 & $10_1;
continue;
}
break;
}  if ($3_1) {
$12_1 = HEAP32[$3_1 + 4 >> 2];
$1_1 = 1;
} else {
$1_1 = 0;
}
HEAP32[$11_1 + 4 >> 2] = $12_1;
HEAP32[$11_1 >> 2] = $1_1;
global$0 = $6_1 + 16 | 0;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 32 | 0;
}
function $144($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = $0_1;
if ($2_1 >>> 0 < 3) {
$0_1 = 0;
} else {
$5_1 = $2_1 - 3 | 0;
$0_1 = (HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8) ^ 48111 | HEAPU8[$1_1 + 2 | 0] ^ 191 ? 0 : $1_1 + 3 | 0;
}
$79($4_1, $0_1 ? $0_1 : $1_1, $0_1 ? $5_1 : $2_1, $3_1);
}
function $145($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = fimport$12(HEAP32[$1_1 >> 2], HEAP32[$2_1 >> 2]) | 0;
$2_1 = HEAP32[270368];
$1_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$5_1 = $3_1 + 8 | 0;
HEAP32[$5_1 + 4 >> 2] = $1_1;
HEAP32[$5_1 >> 2] = ($2_1 | 0) == 1;
$2_1 = 1;
block : {
if (HEAP32[$3_1 + 8 >> 2] == 1) {
$4_1 = HEAP32[$3_1 + 12 >> 2];
break block;
}
$2_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}
function $146($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
block : {
if (HEAP32[$1_1 >> 2] == -2147483645) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 12 >> 2];
$2_1 = HEAP32[$1_1 + 8 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block;
}
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$5_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$5_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$5_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$5_1 + 4 >> 2] = $4_1;
$4_1 = global$0 - 48 | 0;
global$0 = $4_1;
HEAP32[$4_1 + 20 >> 2] = 6;
HEAP32[$4_1 + 16 >> 2] = 1053370;
$112($4_1 + 8 | 0, $1_1);
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$4_1 + 24 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 44 >> 2] = 3;
HEAP32[$4_1 + 36 >> 2] = 3;
HEAP32[$4_1 + 40 >> 2] = $4_1 + 24;
HEAP32[$4_1 + 32 >> 2] = $4_1 + 16;
$36($3_1, $2_1, 1049060, $4_1 + 32 | 0);
HEAP32[$0_1 >> 2] = -2147483647;
global$0 = $4_1 + 48 | 0;
$113($5_1);
}
global$0 = $5_1 + 16 | 0;
}
function $147($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
block : {
if (HEAP32[$1_1 >> 2] >= 0) {
HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
break block;
}
$5_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$4_1 + 12 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$4_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$4_1 + 4 >> 2] = $5_1;
$130($0_1, 1053382, 9, $1_1, $2_1, $3_1);
$113($4_1);
}
global$0 = $4_1 + 16 | 0;
}
function $148($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$71($3_1 + 8 | 0, HEAP32[$0_1 + 8 >> 2], $1_1, $2_1);
$2_1 = HEAPU8[$3_1 + 8 | 0];
if (($2_1 | 0) != 4) {
$1_1 = HEAP32[$3_1 + 8 >> 2];
$4_1 = HEAP32[$3_1 + 12 >> 2];
if (HEAPU8[$0_1 | 0] != 4) {
$164($0_1);
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = $4_1;
}
global$0 = $3_1 + 16 | 0;
return ($2_1 | 0) != 4 | 0;
}
function $149($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
block : {
if (HEAP32[$0_1 >> 2] - $3_1 >>> 0 < $2_1 >>> 0) {
$182($0_1, $3_1, $2_1, 1, 1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
break block;
}
if (!$2_1) {
break block1
}
}
if (!$2_1) {
break block1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
return 0;
}
function $150($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$4_1 = fimport$10($1_1 | 0, $2_1 | 0) | 0;
$2_1 = HEAP32[270368];
$1_1 = HEAP32[270369];
HEAP32[270368] = 0;
HEAP32[270369] = 0;
$5_1 = $3_1 + 8 | 0;
HEAP32[$5_1 + 4 >> 2] = $1_1;
HEAP32[$5_1 >> 2] = ($2_1 | 0) == 1;
$2_1 = 1;
block : {
if (HEAP32[$3_1 + 8 >> 2] == 1) {
$4_1 = HEAP32[$3_1 + 12 >> 2];
break block;
}
$2_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $4_1;
HEAP32[$0_1 >> 2] = $2_1;
global$0 = $3_1 + 16 | 0;
}
function $151($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
block : {
if (HEAP32[$0_1 >> 2] - $3_1 >>> 0 < $2_1 >>> 0) {
$91($0_1, $3_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
break block;
}
if (!$2_1) {
break block1
}
}
if (!$2_1) {
break block1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
return 0;
}
function $152($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
block1 : {
$2_1 = HEAP32[$1_1 + 8 >> 2];
block : {
if (!$2_1) {
$1_1 = 1;
break block;
}
$3_1 = HEAP32[$1_1 + 4 >> 2];
$1_1 = $226($2_1, 1);
if (!$1_1) {
break block1
}
if (!$2_1) {
break block
}
wasm2js_memory_copy($1_1, $3_1, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
return;
}
$228(1, $2_1);
wasm2js_trap();
}
function $153($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0;
$3_1 = HEAP32[$0_1 + 8 >> 2];
block1 : {
block : {
if (HEAP32[$0_1 >> 2] - $3_1 >>> 0 < $2_1 >>> 0) {
$102($0_1, $3_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
break block;
}
if (!$2_1) {
break block1
}
}
if (!$2_1) {
break block1
}
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
return 0;
}
function $154($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = 0;
HEAP32[$3_1 >> 2] = 0;
HEAP32[$3_1 + 4 >> 2] = 4;
HEAP32[$3_1 + 16 >> 2] = 0;
$4_1 = $3_1 + 16 | 0;
$46($3_1, $4_1, $1_1, $2_1);
$1_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$3_1 + 24 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$3_1 + 28 >> 2] = $1_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$3_1 + 16 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$3_1 + 20 >> 2] = $1_1;
$74($0_1, $4_1);
global$0 = $3_1 + 32 | 0;
}
function $155($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$0_1 + 4 >> 2];
$51($2_1 + 8 | 0, HEAP32[$0_1 >> 2], $1_1);
$0_1 = 0;
$1_1 = HEAP32[$2_1 + 12 >> 2];
if (($1_1 | 0) == HEAP32[$3_1 + 4 >> 2]) {
$0_1 = !$166(HEAP32[$2_1 + 8 >> 2], HEAP32[$3_1 >> 2], $1_1);
}
global$0 = $2_1 + 16 | 0;
return $0_1 | 0;
}
function $156($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$3_1 = HEAP32[$1_1 + 8 >> 2];
block : {
if ($3_1 >>> 0 < HEAPU32[$1_1 + 4 >> 2]) {
HEAP8[$0_1 | 0] = 0;
HEAP8[$0_1 + 1 | 0] = HEAPU8[HEAP32[$1_1 >> 2] + $3_1 | 0];
break block;
}
HEAP32[$2_1 + 4 >> 2] = 4;
$185($0_1, $1_1, $2_1 + 4 | 0);
}
global$0 = $2_1 + 16 | 0;
}
function $157($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 24 >> 2] = $3_1 + 12;
HEAP32[$3_1 + 28 >> 2] = 5;
HEAP32[$3_1 + 16 >> 2] = $3_1 + 8;
HEAP32[$3_1 + 20 >> 2] = 5;
$195(1051125, $3_1 + 16 | 0, $2_1);
wasm2js_trap();
}
function $158($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 12 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = $0_1;
HEAP32[$3_1 + 24 >> 2] = $3_1 + 8;
HEAP32[$3_1 + 28 >> 2] = 5;
HEAP32[$3_1 + 16 >> 2] = $3_1 + 12;
HEAP32[$3_1 + 20 >> 2] = 5;
$195(1049179, $3_1 + 16 | 0, $2_1);
wasm2js_trap();
}
function $159($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
block : {
if (HEAP32[$0_1 + 12 >> 2]) {
$1_1 = $0_1;
break block;
}
$198($2_1 + 8 | 0, $1_1 + 12 | 0);
$1_1 = $197($0_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
$141($0_1, 20);
}
global$0 = $2_1 + 16 | 0;
return $1_1;
}
function $160($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$51($2_1 + 8 | 0, HEAP32[$0_1 >> 2], $1_1);
$1_1 = 0;
$3_1 = HEAP32[$2_1 + 12 >> 2];
$0_1 = HEAP32[$0_1 + 4 >> 2];
if (($3_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
$1_1 = !$166(HEAP32[$2_1 + 8 >> 2], HEAP32[$0_1 >> 2], $3_1);
}
global$0 = $2_1 + 16 | 0;
return $1_1 | 0;
}
function $162($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $163($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $164($0_1) {
var $1_1 = 0, $2_1 = 0;
if (HEAPU8[$0_1 | 0] == 3) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
$1_1 = HEAP32[$0_1 + 4 >> 2];
$2_1 = HEAP32[$1_1 >> 2];
if ($2_1) {
FUNCTION_TABLE[$2_1 | 0](HEAP32[$0_1 >> 2]);
}
$1_1 = HEAP32[$1_1 + 4 >> 2];
if ($1_1) {
$141(HEAP32[$0_1 >> 2], $1_1);
}
$141($0_1, 12);
}
}
function $165($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$4_1 = $1_1;
$3_1 = HEAP32[$1_1 + 8 >> 2] + 1 | 0;
$1_1 = HEAP32[$1_1 + 4 >> 2];
$27($2_1 + 8 | 0, $4_1, $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1);
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}
function $166($0_1, $1_1, $2_1) {
var $3_1 = 0, $4_1 = 0, $5_1 = 0;
block : {
if (!$2_1) {
break block
}
while (1) {
$3_1 = HEAPU8[$0_1 | 0];
$4_1 = HEAPU8[$1_1 | 0];
if (($3_1 | 0) == ($4_1 | 0)) {
$0_1 = $0_1 + 1 | 0;
$1_1 = $1_1 + 1 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break block;
}
break;
}   $5_1 = $3_1 - $4_1 | 0;
}
return $5_1;
}
function $167($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 8 >> 2] = 0;
HEAP32[$3_1 + 12 >> 2] = $2_1;
if ($0_1) {
$0_1 = FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $2_1) | 0;
global$0 = $3_1 + 16 | 0;
return $0_1 | 0;
}
$0_1 = $3_1 + 8 | 0;
block : {
if (HEAP32[$0_1 >> 2]) {
break block
}
$0_1 = HEAP32[$0_1 + 4 >> 2];
if (fimport$0() >>> 0 > $0_1 >>> 0) {
break block
}
fimport$1($0_1 | 0);
}
$262(1060424, 50);
wasm2js_trap();
}
function $168($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $169($0_1, $1_1, $2_1, $3_1, $4_1) {
wasm2js_trap();
}
function $171($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$0_1 = $0_1 - 8 | 0;
HEAP32[$1_1 + 12 >> 2] = $0_1;
$2_1 = $1_1 + 12 | 0;
$136($2_1);
$3_1 = $0_1;
$0_1 = HEAP32[$0_1 >> 2] - 1 | 0;
HEAP32[$3_1 >> 2] = $0_1;
if (!$0_1) {
$188($2_1);
}
global$0 = $1_1 + 16 | 0;
}
function $172($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
if ($2_1 >>> 0 >= HEAPU32[$1_1 + 8 >> 2]) {
$2_1 = 0;
} else {
HEAP32[$1_1 + 4 >> 2] = $2_1 + 1;
$1_1 = fimport$7(HEAP32[HEAP32[$1_1 >> 2] >> 2], $2_1 | 0) | 0;
$2_1 = 1;
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = $2_1;
}
function $173($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 4 | 0;
$146($5_1, $1_1, $2_1, $3_1);
block : {
if (HEAP32[$4_1 + 4 >> 2] != -2147483647) {
$88($0_1, $5_1);
break block;
}
HEAP32[$0_1 >> 2] = -2147483648;
}
global$0 = $4_1 + 16 | 0;
}
function $174($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 4, 12);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $175($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 4, 24);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $176($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 8, 32);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $177($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 4, 8);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $178($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 8, 16);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $179($0_1) {
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$78($1_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, 8, 48);
$0_1 = HEAP32[$1_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$1_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $1_1 + 16 | 0;
}
function $180($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
block : {
if ((__wasm_popcnt_i32($1_1) | 0) != 1) {
break block
}
$2_1 = -2147483648 - $1_1 >>> 0 >= $0_1 >>> 0 ? $1_1 : 0;
if (!$2_1) {
break block
}
if ($0_1) {
$1_1 = $226($0_1, $2_1);
if (!$1_1) {
break block
}
}
return $1_1 | 0;
}
wasm2js_trap();
}
function $181($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
var $3_1 = 0;
$220($0_1, $2_1);
$3_1 = HEAP32[$0_1 + 8 >> 2];
if ($2_1) {
if ($2_1) {
wasm2js_memory_copy(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
}
$3_1 = HEAP32[$0_1 + 8 >> 2];
}
HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
return 0;
}
function $182($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$78($5_1 + 8 | 0, $0_1, $1_1, $2_1, $3_1, $4_1);
$0_1 = HEAP32[$5_1 + 8 >> 2];
if (($0_1 | 0) != -2147483647) {
$228($0_1, HEAP32[$5_1 + 12 >> 2]);
wasm2js_trap();
}
global$0 = $5_1 + 16 | 0;
}
function $183($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
fimport$15($2_1 | 0, HEAP32[$1_1 >> 2]);
if (HEAP32[$2_1 >> 2]) {
HEAPF64[$0_1 + 8 >> 3] = HEAPF64[$2_1 + 8 >> 3];
$1_1 = 1;
} else {
$1_1 = 0;
}
HEAP32[$0_1 >> 2] = $1_1;
HEAP32[$0_1 + 4 >> 2] = 0;
global$0 = $2_1 + 16 | 0;
}
function $184($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$0_1 = HEAP32[$0_1 + 4 >> 2] + 24 | 0;
while (1) {
$227($0_1 + 12 | 0);
$116($0_1, 1, 1);
$0_1 = $0_1 + 48 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
}
function $185($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$27($3_1 + 8 | 0, $1_1, HEAP32[$1_1 + 8 >> 2]);
$1_1 = $197($2_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
HEAP8[$0_1 | 0] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}
function $186($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$27($3_1 + 8 | 0, $1_1, HEAP32[$1_1 + 8 >> 2]);
$1_1 = $197($2_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
HEAP16[$0_1 >> 1] = 1;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}
function $187($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
$27($3_1 + 8 | 0, $1_1, HEAP32[$1_1 + 8 >> 2]);
$1_1 = $197($2_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
HEAP32[$0_1 >> 2] = 2;
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $3_1 + 16 | 0;
}
function $188($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0;
$0_1 = HEAP32[$0_1 >> 2];
if (HEAP32[$0_1 + 12 >> 2]) {
$1_1 = $0_1 + 12 | 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$2_1 >> 2];
if ($3_1) {
FUNCTION_TABLE[$3_1 | 0](HEAP32[$1_1 >> 2]);
}
$2_1 = HEAP32[$2_1 + 4 >> 2];
if ($2_1) {
$141(HEAP32[$1_1 >> 2], $2_1);
}
}
block : {
if (($0_1 | 0) == -1) {
break block
}
$1_1 = HEAP32[$0_1 + 4 >> 2] - 1 | 0;
HEAP32[$0_1 + 4 >> 2] = $1_1;
if ($1_1) {
break block
}
$141($0_1, 24);
}
}
function $189($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$0_1 = $0_1 - 8 | 0;
$2_1 = HEAP32[$0_1 >> 2] - 1 | 0;
HEAP32[$0_1 >> 2] = $2_1;
HEAP32[$1_1 + 12 >> 2] = $0_1;
if (!$2_1) {
$188($1_1 + 12 | 0);
}
global$0 = $1_1 + 16 | 0;
}
function $190($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$3_1 = HEAP32[$1_1 >> 2];
$1_1 = $226(8, 4);
if (!$1_1) {
$264(4, 8);
wasm2js_trap();
}
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $3_1;
HEAP32[$0_1 + 4 >> 2] = 1063400;
HEAP32[$0_1 >> 2] = $1_1;
}
function $191($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$5_1 = $4_1 + 8 | 0;
$2_1 = $43($2_1, $3_1, $1_1);
HEAP32[$5_1 + 4 >> 2] = 20 - $2_1;
HEAP32[$5_1 >> 2] = $1_1 + $2_1;
$1_1 = HEAP32[$4_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $4_1 + 16 | 0;
}
function $192($0_1, $1_1, $2_1, $3_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
$3_1 = $3_1 | 0;
block : {
if ((__wasm_popcnt_i32($3_1) | 0) != 1) {
break block
}
$3_1 = -2147483648 - $3_1 >>> 0 >= $1_1 >>> 0 ? $3_1 : 0;
if (!$3_1) {
break block
}
$0_1 = $4($0_1, $1_1, $3_1, $2_1);
if (!$0_1) {
break block
}
return $0_1 | 0;
}
wasm2js_trap();
}
function $193($0_1) {
var $1_1 = 0;
block2 : {
block1 : {
block : {
$0_1 = HEAP32[$0_1 >> 2];
switch (HEAP32[$0_1 >> 2]) {
case 0:
break block;
case 1:
break block1;
default:
break block2;
}    }
$1_1 = HEAP32[$0_1 + 8 >> 2];
if (!$1_1) {
break block2
}
$141(HEAP32[$0_1 + 4 >> 2], $1_1);
break block2;
}
$164($0_1 + 4 | 0);
}
$141($0_1, 20);
}
function $194($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
if (($4_1 | 0) == -2147483641) {
HEAP32[$0_1 >> 2] = -2147483648;
return;
}
if (($4_1 | 0) != -2147483648) {
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$147($5_1, $1_1, $2_1, $3_1);
$2_1 = HEAP32[$5_1 >> 2];
block : {
if (($2_1 | 0) == -2147483648) {
HEAP32[$0_1 >> 2] = -2147483648;
break block;
}
$1_1 = HEAP32[$5_1 + 8 >> 2];
$3_1 = HEAP32[$5_1 + 4 >> 2];
HEAP32[$5_1 + 8 >> 2] = $2_1;
HEAP32[$5_1 + 4 >> 2] = $3_1;
HEAP32[$5_1 >> 2] = $3_1;
HEAP32[$5_1 + 12 >> 2] = ($1_1 << 5) + $3_1;
$9_1 = global$0 - 16 | 0;
global$0 = $9_1;
$12_1 = HEAP32[$5_1 + 8 >> 2];
$8_1 = HEAP32[$5_1 >> 2];
$2_1 = $8_1;
$6_1 = global$0 - 80 | 0;
global$0 = $6_1;
$3_1 = HEAP32[$5_1 + 4 >> 2];
$11_1 = HEAP32[$5_1 + 12 >> 2];
if (($3_1 | 0) != ($11_1 | 0)) {
$10_1 = $6_1 - -64 | 0;
$1_1 = $6_1 + 32 | 0;
$7_1 = $6_1 + 16 | 0;
while (1) {
$4_1 = HEAP32[$3_1 + 28 >> 2];
HEAP32[$7_1 + 24 >> 2] = HEAP32[$3_1 + 24 >> 2];
HEAP32[$7_1 + 28 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 20 >> 2];
HEAP32[$7_1 + 16 >> 2] = HEAP32[$3_1 + 16 >> 2];
HEAP32[$7_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 12 >> 2];
HEAP32[$7_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$7_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$3_1 + 4 >> 2];
HEAP32[$7_1 >> 2] = HEAP32[$3_1 >> 2];
HEAP32[$7_1 + 4 >> 2] = $4_1;
$3_1 = $3_1 + 32 | 0;
HEAP32[$5_1 + 4 >> 2] = $3_1;
HEAP32[$6_1 + 12 >> 2] = $2_1;
HEAP32[$6_1 + 8 >> 2] = $8_1;
$88($6_1 + 48 | 0, $7_1);
$4_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$10_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$10_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$1_1 + 12 >> 2];
HEAP32[$10_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
HEAP32[$10_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 52 >> 2];
HEAP32[$2_1 >> 2] = HEAP32[$6_1 + 48 >> 2];
HEAP32[$2_1 + 4 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 60 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$6_1 + 56 >> 2];
HEAP32[$2_1 + 12 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 68 >> 2];
HEAP32[$2_1 + 16 >> 2] = HEAP32[$6_1 + 64 >> 2];
HEAP32[$2_1 + 20 >> 2] = $4_1;
$4_1 = HEAP32[$6_1 + 76 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$6_1 + 72 >> 2];
HEAP32[$2_1 + 28 >> 2] = $4_1;
$2_1 = $2_1 + 32 | 0;
if (($3_1 | 0) != ($11_1 | 0)) {
continue
}
break;
}    }
$1_1 = $9_1 + 8 | 0;
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 >> 2] = $8_1;
global$0 = $6_1 + 80 | 0;
$1_1 = HEAP32[$9_1 + 12 >> 2];
$105($5_1);
HEAP32[$0_1 + 4 >> 2] = $8_1;
HEAP32[$0_1 >> 2] = $12_1;
HEAP32[$0_1 + 8 >> 2] = $1_1 - $8_1 >>> 5;
$122($5_1);
global$0 = $9_1 + 16 | 0;
}
global$0 = $5_1 + 16 | 0;
return;
}
HEAP32[$0_1 >> 2] = -2147483648;
$113($1_1);
}
function $195($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 16 >> 2] = $1_1;
HEAP32[$3_1 + 12 >> 2] = $0_1;
HEAP16[$3_1 + 28 >> 1] = 1;
HEAP32[$3_1 + 24 >> 2] = $2_1;
HEAP32[$3_1 + 20 >> 2] = $3_1 + 12;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$0_1 = $3_1 + 20 | 0;
$2_1 = HEAP32[$0_1 >> 2];
$3_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$1_1 + 12 >> 2] = $0_1;
HEAP32[$1_1 + 4 >> 2] = $2_1;
HEAP32[$1_1 + 8 >> 2] = $3_1;
$0_1 = global$0 - 16 | 0;
global$0 = $0_1;
$1_1 = $1_1 + 4 | 0;
$2_1 = HEAP32[$1_1 >> 2];
$3_1 = HEAP32[$2_1 + 4 >> 2];
if ($3_1 & 1) {
$2_1 = HEAP32[$2_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $3_1 >>> 1;
HEAP32[$0_1 >> 2] = $2_1;
$2_1 = $0_1;
$0_1 = HEAP32[$1_1 + 8 >> 2];
$80($2_1, 1062412, HEAP32[$1_1 + 4 >> 2], HEAPU8[$0_1 + 8 | 0], HEAPU8[$0_1 + 9 | 0]);
wasm2js_trap();
}
HEAP32[$0_1 >> 2] = -2147483648;
HEAP32[$0_1 + 12 >> 2] = $1_1;
$2_1 = $0_1;
$0_1 = HEAP32[$1_1 + 8 >> 2];
$80($2_1, 1062440, HEAP32[$1_1 + 4 >> 2], HEAPU8[$0_1 + 8 | 0], HEAPU8[$0_1 + 9 | 0]);
wasm2js_trap();
}
function $196($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = global$0 - 16 | 0;
global$0 = $3_1;
HEAP32[$3_1 + 4 >> 2] = $1_1;
HEAP32[$3_1 >> 2] = $0_1;
HEAP32[$3_1 + 8 >> 2] = $3_1;
HEAP32[$3_1 + 12 >> 2] = 104;
$195(1049571, $3_1 + 8 | 0, $2_1);
wasm2js_trap();
}
function $197($0_1, $1_1, $2_1) {
var $3_1 = 0;
$3_1 = $226(20, 4);
if (!$3_1) {
$264(4, 20);
wasm2js_trap();
}
HEAP32[$3_1 + 16 >> 2] = $2_1;
HEAP32[$3_1 + 12 >> 2] = $1_1;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$0_1 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
return $3_1;
}
function $198($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$27($2_1 + 8 | 0, $1_1, HEAP32[$1_1 + 8 >> 2]);
$1_1 = HEAP32[$2_1 + 12 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 8 >> 2];
HEAP32[$0_1 + 4 >> 2] = $1_1;
global$0 = $2_1 + 16 | 0;
}
function $199($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0;
$4_1 = HEAP32[$1_1 >> 2];
$240($4_1, 1051420, 1);
HEAP8[$0_1 | 0] = 4;
$71($0_1, $1_1, $2_1, $3_1);
if (HEAPU8[$0_1 | 0] == 4) {
$240($4_1, 1051420, 1);
}
}
function $200($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$2_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$113($2_1);
$2_1 = $2_1 + 16 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
$116($0_1, 8, 16);
}
function $201($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$2_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$224($2_1);
$2_1 = $2_1 + 24 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
$116($0_1, 4, 24);
}
function $202($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$227($0_1);
$113($0_1 + 16 | 0);
$0_1 = $0_1 + 32 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
}
function $203($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$2_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$116($2_1, 1, 1);
$116($2_1 + 12 | 0, 4, 4);
$2_1 = $2_1 + 24 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
$116($0_1, 4, 24);
}
function $204($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
if (HEAP32[$0_1 >> 2] != -2147483648) {
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]) | 0
}
$0_1 = HEAP32[HEAP32[$0_1 + 12 >> 2] >> 2];
return $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
}
function $205($0_1, $1_1, $2_1, $3_1, $4_1) {
block : {
if (($2_1 | 0) == 1114112) {
break block
}
if (!(FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $2_1) | 0)) {
break block
}
return 1;
}
if (!$3_1) {
return 0
}
return FUNCTION_TABLE[HEAP32[$1_1 + 12 >> 2]]($0_1, $3_1, $4_1) | 0;
}
function $206($0_1) {
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
$4_1 = HEAP32[$0_1 >> 2];
$0_1 = $4_1 + 16 | 0;
$227($0_1 + 724 | 0);
$116($0_1 + 712 | 0, 1, 1);
$116($0_1 + 840 | 0, 8, 16);
$3_1 = $0_1 + 860 | 0;
$1_1 = $3_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1) {
$1_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
$116($1_1, 1, 1);
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
$116($3_1, 4, 12);
$214($0_1 + 744 | 0);
$116($0_1 + 872 | 0, 4, 8);
$1_1 = $0_1 + 884 | 0;
$184($1_1);
$116($1_1, 8, 48);
$203($0_1 + 896 | 0);
$2_1 = $0_1 + 908 | 0;
$1_1 = HEAP32[$2_1 + 4 >> 2];
if ($1_1) {
$3_1 = HEAP32[$2_1 >> 2];
$2_1 = ($1_1 << 3) + 15 & -8;
$141($3_1 - $2_1 | 0, ($1_1 + $2_1 | 0) + 9 | 0);
}
$3_1 = $0_1 + 924 | 0;
$1_1 = $3_1;
$2_1 = HEAP32[$1_1 + 8 >> 2];
if ($2_1) {
$1_1 = HEAP32[$1_1 + 4 >> 2];
while (1) {
$116($1_1, 4, 8);
$1_1 = $1_1 + 12 | 0;
$2_1 = $2_1 - 1 | 0;
if ($2_1) {
continue
}
break;
}  }
$116($3_1, 4, 12);
$116($0_1 + 936 | 0, 4, 8);
block : {
if (($4_1 | 0) == -1) {
break block
}
$0_1 = HEAP32[$4_1 + 4 >> 2] - 1 | 0;
HEAP32[$4_1 + 4 >> 2] = $0_1;
if ($0_1) {
break block
}
$141($4_1, 984);
}
}
function $207($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$1_1 >> 2] - 1;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 >> 2] - 1 | 0;
HEAP32[$2_1 >> 2] = $1_1;
if (!$1_1) {
$206($0_1 + 8 | 0);
}
}
function $208($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 + 4 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$1_1 >> 2] + 1;
$2_1 = HEAP32[$0_1 + 8 >> 2];
$1_1 = HEAP32[$2_1 >> 2] - 1 | 0;
HEAP32[$2_1 >> 2] = $1_1;
if (!$1_1) {
$206($0_1 + 8 | 0);
}
}
function $209($0_1) {
var $1_1 = 0, $2_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = $226(20, 4);
if (!$0_1) {
$264(4, 20);
wasm2js_trap();
}
HEAP32[$0_1 + 12 >> 2] = 0;
HEAP32[$0_1 + 16 >> 2] = 0;
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 + 8 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = 1;
return $0_1;
}
function $210($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$27($2_1 + 8 | 0, $0_1, HEAP32[$0_1 + 8 >> 2]);
$0_1 = $197($1_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
global$0 = $2_1 + 16 | 0;
return $0_1;
}
function $211($0_1) {
var $1_1 = 0;
$1_1 = HEAP32[$0_1 + 8 >> 2];
if ($1_1) {
$0_1 = HEAP32[$0_1 + 4 >> 2];
while (1) {
$116($0_1, 1, 1);
$0_1 = $0_1 + 24 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}  }
}
function $212($0_1, $1_1) {
var $2_1 = 0;
block : {
if (!HEAP32[$1_1 >> 2]) {
$2_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
break block;
}
$207($1_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}
function $213($0_1, $1_1) {
var $2_1 = 0;
block : {
if (!HEAP32[$1_1 >> 2]) {
$2_1 = HEAP32[$1_1 + 8 >> 2];
$1_1 = HEAP32[$1_1 + 4 >> 2];
break block;
}
$208($1_1);
$1_1 = 0;
}
HEAP32[$0_1 + 4 >> 2] = $2_1;
HEAP32[$0_1 >> 2] = $1_1;
}
function $214($0_1) {
$116($0_1 + 8 | 0, 1, 1);
$116($0_1 + 20 | 0, 1, 1);
$116($0_1 + 32 | 0, 1, 1);
}
function $215($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0;
$14_1 = global$0 - 16 | 0;
global$0 = $14_1;
$17_1 = $14_1 + 8 | 0;
$10_1 = global$0 - 32 | 0;
global$0 = $10_1;
block20 : {
block : {
if (!$1_1) {
$0_1 = 27;
$1_1 = 1051610;
break block;
}
$2_1 = HEAP32[$1_1 >> 2];
if ($2_1 >>> 0 > 2147483646) {
$0_1 = 79;
$1_1 = 1051637;
break block;
}
HEAP32[$1_1 >> 2] = $2_1 + 1;
$2_1 = $1_1 - 8 | 0;
$4_1 = HEAP32[$2_1 >> 2] + 1 | 0;
HEAP32[$2_1 >> 2] = $4_1;
if (!$4_1) {
wasm2js_trap();
}
HEAP32[$10_1 + 28 >> 2] = $2_1;
HEAP32[$10_1 + 24 >> 2] = $1_1;
$1_1 = $1_1 + 8 | 0;
HEAP32[$10_1 + 20 >> 2] = $1_1;
$4_1 = global$0 - 80 | 0;
global$0 = $4_1;
$2_1 = global$0 - 96 | 0;
global$0 = $2_1;
if (HEAP32[$1_1 + 952 >> 2]) {
HEAP32[$2_1 + 4 >> 2] = 5;
HEAP32[$2_1 >> 2] = $1_1 + 952;
$34($2_1 - -64 | 0, 1050992, $2_1);
HEAP32[$2_1 + 76 >> 2] = -2147483648;
HEAP32[$2_1 + 56 >> 2] = 0;
wasm2js_memory_copy($2_1, $2_1 + 48 | 0, 40);
$8_1 = 0;
} else {
$8_1 = 2;
}
HEAP32[$2_1 + 40 >> 2] = $8_1;
HEAP32[$2_1 + 44 >> 2] = 0;
$3_1 = HEAP32[$1_1 + 888 >> 2];
HEAP32[$2_1 + 88 >> 2] = $3_1;
HEAP32[$2_1 + 92 >> 2] = $3_1 + Math_imul(HEAP32[$1_1 + 892 >> 2], 48);
wasm2js_memory_copy($2_1 + 48 | 0, $2_1, 40);
$7_1 = global$0 - 32 | 0;
global$0 = $7_1;
$9_1 = $2_1 + 40 | 0;
$1_1 = HEAP32[$9_1 >> 2];
$3_1 = HEAP32[$9_1 + 4 >> 2];
$8_1 = $7_1 + 20 | 0;
$5_1 = HEAP32[$9_1 + 48 >> 2];
block1 : {
if ($5_1) {
$5_1 = (HEAP32[$9_1 + 52 >> 2] - $5_1 >>> 0) / 48 | 0;
if (!$3_1 & ($1_1 | 0) == 3) {
break block1
}
$5_1 = $5_1 + (($1_1 | 0) != 2 | ($3_1 | 0) != 0) | 0;
break block1;
}
$5_1 = 0;
if (!$3_1 & ($1_1 | 0) == 3) {
break block1
}
$5_1 = ($1_1 | 0) != 2 | ($3_1 | 0) != 0;
}
$90($8_1, $5_1, 8, 48);
$1_1 = HEAP32[$7_1 + 24 >> 2];
if (HEAP32[$7_1 + 20 >> 2] == 1) {
$228($1_1, HEAP32[$7_1 + 28 >> 2]);
wasm2js_trap();
}
HEAP32[$7_1 + 16 >> 2] = 0;
HEAP32[$7_1 + 12 >> 2] = HEAP32[$7_1 + 28 >> 2];
HEAP32[$7_1 + 8 >> 2] = $1_1;
$3_1 = $7_1 + 8 | 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
$5_1 = HEAP32[$9_1 >> 2];
$6_1 = HEAP32[$9_1 + 4 >> 2];
$8_1 = HEAP32[$9_1 + 48 >> 2];
block3 : {
block2 : {
if ($8_1) {
$8_1 = (HEAP32[$9_1 + 52 >> 2] - $8_1 >>> 0) / 48 | 0;
if (!$6_1 & ($5_1 | 0) == 3) {
break block2
}
$8_1 = $8_1 + (($5_1 | 0) != 2 | ($6_1 | 0) != 0) | 0;
break block2;
}
if (!$6_1 & ($5_1 | 0) == 3) {
$5_1 = $3_1 + 8 | 0;
break block3;
}
$8_1 = ($5_1 | 0) != 2 | ($6_1 | 0) != 0;
}
$6_1 = $8_1;
$5_1 = $3_1 + 8 | 0;
$8_1 = HEAP32[$3_1 + 8 >> 2];
if ($6_1 >>> 0 <= HEAP32[$3_1 >> 2] - $8_1 >>> 0) {
break block3
}
$182($3_1, $8_1, $6_1, 8, 48);
}
i64toi32_i32$HIGH_BITS = HEAP32[$3_1 + 4 >> 2];
HEAP32[$1_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
HEAP32[$1_1 + 12 >> 2] = i64toi32_i32$HIGH_BITS;
HEAP32[$1_1 + 4 >> 2] = $5_1;
$5_1 = $1_1 + 4 | 0;
$8_1 = HEAP32[$9_1 + 48 >> 2];
if ($8_1) {
$3_1 = global$0 + -64 | 0;
global$0 = $3_1;
$6_1 = HEAP32[$9_1 + 52 >> 2];
if (($6_1 | 0) != ($8_1 | 0)) {
$13_1 = HEAP32[$5_1 + 4 >> 2];
$12_1 = $13_1 + 1 | 0;
$16_1 = ($6_1 - $8_1 >>> 0) / 48 | 0;
$19_1 = HEAP32[$5_1 + 8 >> 2] + Math_imul($13_1, 48) | 0;
$13_1 = $3_1 + 36 | 0;
$20_1 = $3_1 + 24 | 0;
while (1) {
$6_1 = $8_1 + $11_1 | 0;
$21_1 = HEAP32[$6_1 >> 2];
$22_1 = HEAP32[$6_1 + 4 >> 2];
$15_1 = $6_1 + 8 | 0;
$23_1 = HEAP32[$15_1 >> 2];
$15_1 = HEAP32[$15_1 + 4 >> 2];
$24_1 = HEAP32[$6_1 + 20 >> 2];
$25_1 = HEAP32[$6_1 + 16 >> 2];
$18_1 = $6_1 + 36 | 0;
block4 : {
if (HEAP32[$18_1 >> 2] != -2147483648) {
$152($3_1 + 52 | 0, $18_1);
break block4;
}
HEAP32[$3_1 + 52 >> 2] = -2147483648;
}
$152($20_1, $6_1 + 24 | 0);
$6_1 = HEAP32[$3_1 + 56 >> 2];
HEAP32[$13_1 >> 2] = HEAP32[$3_1 + 52 >> 2];
HEAP32[$13_1 + 4 >> 2] = $6_1;
HEAP32[$13_1 + 8 >> 2] = HEAP32[$3_1 + 60 >> 2];
HEAP32[$3_1 + 20 >> 2] = $24_1;
HEAP32[$3_1 + 16 >> 2] = $25_1;
HEAP32[$3_1 + 8 >> 2] = $23_1;
HEAP32[$3_1 + 12 >> 2] = $15_1;
HEAP32[$3_1 >> 2] = $21_1;
HEAP32[$3_1 + 4 >> 2] = $22_1;
wasm2js_memory_copy($11_1 + $19_1 | 0, $3_1, 48);
HEAP32[$5_1 + 4 >> 2] = $12_1;
$11_1 = $11_1 + 48 | 0;
$12_1 = $12_1 + 1 | 0;
$16_1 = $16_1 - 1 | 0;
if ($16_1) {
continue
}
break;
}     }
global$0 = $3_1 - -64 | 0;
}
$8_1 = $10_1 + 8 | 0;
$11_1 = $4_1 + 16 | 0;
$6_1 = HEAP32[$9_1 + 4 >> 2];
$12_1 = HEAP32[$9_1 >> 2];
block5 : {
if ($6_1 | ($12_1 | 0) != 3) {
$3_1 = HEAP32[$5_1 + 4 >> 2];
$13_1 = HEAP32[$5_1 >> 2];
if (($12_1 | 0) != 2 | $6_1) {
$5_1 = HEAP32[$5_1 + 8 >> 2] + Math_imul($3_1, 48) | 0;
HEAP32[$5_1 >> 2] = $12_1;
HEAP32[$5_1 + 4 >> 2] = $6_1;
wasm2js_memory_copy($5_1 + 8 | 0, $9_1 + 8 | 0, 40);
$3_1 = $3_1 + 1 | 0;
}
HEAP32[$13_1 >> 2] = $3_1;
break block5;
}
HEAP32[HEAP32[$5_1 >> 2] >> 2] = HEAP32[$5_1 + 4 >> 2];
}
global$0 = $1_1 + 16 | 0;
HEAP32[$11_1 + 8 >> 2] = HEAP32[$7_1 + 16 >> 2];
$1_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$11_1 >> 2] = HEAP32[$7_1 + 8 >> 2];
HEAP32[$11_1 + 4 >> 2] = $1_1;
global$0 = $7_1 + 32 | 0;
global$0 = $2_1 + 96 | 0;
$5_1 = $4_1 + 60 | 0;
$90($5_1, 128, 1, 1);
$1_1 = HEAP32[$4_1 + 64 >> 2];
block19 : {
block17 : {
if (HEAP32[$4_1 + 60 >> 2] != 1) {
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 68 >> 2];
HEAP32[$4_1 + 48 >> 2] = $1_1;
$12_1 = $4_1 + 48 | 0;
HEAP32[$4_1 + 60 >> 2] = $12_1;
$3_1 = HEAP32[$11_1 + 4 >> 2];
$2_1 = HEAP32[$11_1 + 8 >> 2];
$1_1 = HEAP32[$5_1 >> 2];
$240($1_1, 1051434, 1);
block14 : {
if ($2_1) {
$11_1 = Math_imul($2_1, 48);
$2_1 = 1;
while (1) {
if (!($2_1 & 1)) {
$240(HEAP32[$5_1 >> 2], 1051436, 1);
}
$9_1 = global$0 - 16 | 0;
global$0 = $9_1;
$240(HEAP32[$5_1 >> 2], 1051435, 1);
HEAP8[$9_1 + 12 | 0] = 1;
HEAP32[$9_1 + 8 >> 2] = $5_1;
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
$7_1 = $9_1 + 8 | 0;
$1_1 = HEAP32[$7_1 >> 2];
if (HEAPU8[$7_1 + 4 | 0] != 1) {
$240(HEAP32[$1_1 >> 2], 1051436, 1);
}
$6_1 = $3_1 + 16 | 0;
HEAP8[$7_1 + 4 | 0] = 2;
$199($2_1 + 16 | 0, $1_1, 1052455, 4);
block6 : {
if (HEAPU8[$2_1 + 16 | 0] != 4) {
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$2_1 + 28 >> 2] = $1_1;
$1_1 = $209($2_1 + 24 | 0);
break block6;
}
$240(HEAP32[$1_1 >> 2], 1051437, 1);
block7 : {
if (HEAP32[$6_1 >> 2] == 1) {
$191($2_1 + 8 | 0, $2_1 + 24 | 0, HEAP32[$6_1 + 4 >> 2], 0);
$240(HEAP32[$1_1 >> 2], HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
break block7;
}
$240(HEAP32[$1_1 >> 2], 1051430, 4);
}
$1_1 = 0;
}
global$0 = $2_1 - -64 | 0;
block8 : {
if ($1_1) {
break block8
}
$2_1 = global$0 + -64 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$7_1 >> 2];
if (HEAPU8[$7_1 + 4 | 0] != 1) {
$240(HEAP32[$1_1 >> 2], 1051436, 1);
}
HEAP8[$7_1 + 4 | 0] = 2;
$199($2_1 + 16 | 0, $1_1, 1052459, 4);
block9 : {
if (HEAPU8[$2_1 + 16 | 0] != 4) {
$1_1 = HEAP32[$2_1 + 20 >> 2];
HEAP32[$2_1 + 24 >> 2] = HEAP32[$2_1 + 16 >> 2];
HEAP32[$2_1 + 28 >> 2] = $1_1;
$1_1 = $209($2_1 + 24 | 0);
break block9;
}
$240(HEAP32[$1_1 >> 2], 1051437, 1);
block10 : {
if (!HEAP32[$3_1 + 4 >> 2] & HEAP32[$3_1 >> 2] == 1) {
$191($2_1 + 8 | 0, $2_1 + 24 | 0, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
$240(HEAP32[$1_1 >> 2], HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
break block10;
}
$240(HEAP32[$1_1 >> 2], 1051430, 4);
}
$1_1 = 0;
}
global$0 = $2_1 - -64 | 0;
if ($1_1) {
break block8
}
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$1_1 = HEAP32[$7_1 >> 2];
if (HEAPU8[$7_1 + 4 | 0] != 1) {
$240(HEAP32[$1_1 >> 2], 1051436, 1);
}
$6_1 = $3_1 + 36 | 0;
HEAP8[$7_1 + 4 | 0] = 2;
$199($2_1, $1_1, 1052463, 6);
block11 : {
if (HEAPU8[$2_1 | 0] != 4) {
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
$1_1 = $209($2_1 + 8 | 0);
break block11;
}
$240(HEAP32[$1_1 >> 2], 1051437, 1);
block13 : {
block12 : {
if (HEAP32[$6_1 >> 2] != -2147483648) {
$199($2_1, $1_1, HEAP32[$6_1 + 4 >> 2], HEAP32[$6_1 + 8 >> 2]);
if (HEAPU8[$2_1 | 0] != 4) {
break block12
}
break block13;
}
$240(HEAP32[$1_1 >> 2], 1051430, 4);
break block13;
}
$1_1 = HEAP32[$2_1 + 4 >> 2];
HEAP32[$2_1 + 8 >> 2] = HEAP32[$2_1 >> 2];
HEAP32[$2_1 + 12 >> 2] = $1_1;
$1_1 = $209($2_1 + 8 | 0);
break block11;
}
$1_1 = 0;
}
global$0 = $2_1 + 16 | 0;
if ($1_1) {
break block8
}
$1_1 = $82($7_1, 1052469, 7, $3_1 + 24 | 0);
if ($1_1) {
break block8
}
$1_1 = 0;
if (!HEAPU8[$9_1 + 12 | 0]) {
break block8
}
$240(HEAP32[HEAP32[$9_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $9_1 + 16 | 0;
$2_1 = $1_1;
if ($2_1) {
break block14
}
$3_1 = $3_1 + 48 | 0;
$2_1 = 0;
$11_1 = $11_1 - 48 | 0;
if ($11_1) {
continue
}
break;
}         $1_1 = HEAP32[$5_1 >> 2];
}
$240($1_1, 1051438, 1);
$2_1 = 0;
}
block18 : {
block16 : {
$1_1 = $2_1;
block15 : {
if ($2_1) {
$116($12_1, 1, 1);
break block15;
}
$1_1 = HEAP32[$4_1 + 52 >> 2];
$2_1 = HEAP32[$4_1 + 48 >> 2];
if (($2_1 | 0) != -2147483648) {
break block16
}
}
HEAP32[$4_1 + 28 >> 2] = $1_1;
HEAP32[$4_1 + 56 >> 2] = 0;
HEAP32[$4_1 + 48 >> 2] = 0;
HEAP32[$4_1 + 52 >> 2] = 1;
HEAP32[$4_1 + 64 >> 2] = 1053476;
HEAP32[$4_1 + 68 >> 2] = 1610612768;
HEAP32[$4_1 + 72 >> 2] = 0;
HEAP32[$4_1 + 60 >> 2] = $4_1 + 48;
$2_1 = $4_1 + 28 | 0;
if ($261($2_1, $4_1 + 60 | 0)) {
break block17
}
$1_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 40 >> 2] = $1_1;
$3_1 = HEAP32[$4_1 + 52 >> 2];
HEAP32[$4_1 + 32 >> 2] = HEAP32[$4_1 + 48 >> 2];
HEAP32[$4_1 + 36 >> 2] = $3_1;
$1_1 = fimport$18(HEAP32[$4_1 + 36 >> 2], $1_1 | 0) | 0;
$116($4_1 + 32 | 0, 1, 1);
$193($2_1);
$2_1 = 1;
break block18;
}
$3_1 = HEAP32[$4_1 + 56 >> 2];
HEAP32[$4_1 + 68 >> 2] = $3_1;
HEAP32[$4_1 + 64 >> 2] = $1_1;
HEAP32[$4_1 + 60 >> 2] = $2_1;
$150($4_1 + 8 | 0, $1_1, $3_1);
$2_1 = HEAP32[$4_1 + 8 >> 2] & 1;
$1_1 = HEAP32[$4_1 + 12 >> 2];
$116($4_1 + 60 | 0, 1, 1);
}
$3_1 = $4_1 + 16 | 0;
$184($3_1);
$116($3_1, 8, 48);
HEAP32[$8_1 + 4 >> 2] = $1_1;
HEAP32[$8_1 >> 2] = $2_1;
global$0 = $4_1 + 80 | 0;
break block19;
}
$228($1_1, HEAP32[$4_1 + 68 >> 2]);
wasm2js_trap();
}
$142(1053516, 55, $4_1 + 79 | 0, 1053500, 1053572);
wasm2js_trap();
}
$1_1 = HEAP32[$10_1 + 8 >> 2];
$2_1 = HEAP32[$10_1 + 12 >> 2];
$207($10_1 + 20 | 0);
HEAP32[$17_1 >> 2] = $1_1;
HEAP32[$17_1 + 4 >> 2] = $2_1;
global$0 = $10_1 + 32 | 0;
break block20;
}
HEAP32[$10_1 + 28 >> 2] = $0_1;
HEAP32[$10_1 + 24 >> 2] = $1_1;
HEAP32[$10_1 + 20 >> 2] = 0;
$212($10_1, $10_1 + 20 | 0);
$0_1 = HEAP32[$10_1 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$10_1 + 4 >> 2] : 0);
wasm2js_trap();
}
$1_1 = HEAP32[$14_1 + 12 >> 2];
$2_1 = HEAP32[$14_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $2_1;
$2_1 = $2_1 & 1;
HEAP32[$0_1 + 4 >> 2] = $2_1 ? $1_1 : 0;
HEAP32[$0_1 >> 2] = $2_1 ? 0 : $1_1;
global$0 = $14_1 + 16 | 0;
}
function $216($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
$11_1 = global$0 - 16 | 0;
global$0 = $11_1;
$14_1 = $11_1 + 8 | 0;
$6_1 = global$0 - 32 | 0;
global$0 = $6_1;
block8 : {
block : {
if (!$1_1) {
$0_1 = 27;
$1_1 = 1051610;
break block;
}
$3_1 = HEAP32[$1_1 >> 2];
if ($3_1 >>> 0 > 2147483646) {
$0_1 = 79;
$1_1 = 1051637;
break block;
}
HEAP32[$1_1 >> 2] = $3_1 + 1;
$3_1 = $1_1 - 8 | 0;
$4_1 = HEAP32[$3_1 >> 2] + 1 | 0;
HEAP32[$3_1 >> 2] = $4_1;
if (!$4_1) {
wasm2js_trap();
}
HEAP32[$6_1 + 28 >> 2] = $3_1;
HEAP32[$6_1 + 24 >> 2] = $1_1;
$1_1 = $1_1 + 8 | 0;
HEAP32[$6_1 + 20 >> 2] = $1_1;
$2_1 = global$0 - 80 | 0;
global$0 = $2_1;
$1_1 = $1_1 + 896 | 0;
(wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $124($1_1)), HEAP32[wasm2js_i32$0 + 68 >> 2] = wasm2js_i32$1;
HEAP32[$2_1 + 64 >> 2] = 0;
HEAP32[$2_1 + 60 >> 2] = $1_1;
$5_1 = global$0 - 32 | 0;
global$0 = $5_1;
$8_1 = $2_1 + 60 | 0;
$1_1 = HEAP32[$8_1 + 8 >> 2];
$3_1 = $1_1 - HEAP32[$8_1 + 4 >> 2] | 0;
$90($5_1 + 20 | 0, $1_1 >>> 0 >= $3_1 >>> 0 ? $3_1 : 0, 4, 8);
$1_1 = HEAP32[$5_1 + 24 >> 2];
if (HEAP32[$5_1 + 20 >> 2] == 1) {
$228($1_1, HEAP32[$5_1 + 28 >> 2]);
wasm2js_trap();
}
HEAP32[$5_1 + 16 >> 2] = 0;
HEAP32[$5_1 + 12 >> 2] = HEAP32[$5_1 + 28 >> 2];
HEAP32[$5_1 + 8 >> 2] = $1_1;
$9_1 = global$0 - 16 | 0;
global$0 = $9_1;
$4_1 = $5_1 + 8 | 0;
$1_1 = HEAP32[$4_1 + 8 >> 2];
$3_1 = HEAP32[$8_1 + 8 >> 2];
$7_1 = $3_1 - HEAP32[$8_1 + 4 >> 2] | 0;
$3_1 = $3_1 >>> 0 >= $7_1 >>> 0 ? $7_1 : 0;
if ($3_1 >>> 0 > HEAP32[$4_1 >> 2] - $1_1 >>> 0) {
$182($4_1, $1_1, $3_1, 4, 8);
$1_1 = HEAP32[$4_1 + 8 >> 2];
}
$15_1 = $6_1 + 8 | 0;
$3_1 = $2_1 + 16 | 0;
$7_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$9_1 + 8 >> 2] = $1_1;
HEAP32[$9_1 + 4 >> 2] = $4_1 + 8;
HEAP32[$9_1 + 12 >> 2] = $7_1;
$7_1 = global$0 - 16 | 0;
global$0 = $7_1;
$12_1 = $9_1 + 4 | 0;
$1_1 = HEAP32[$12_1 + 4 >> 2];
$16_1 = HEAP32[$12_1 >> 2];
$10_1 = HEAP32[$8_1 + 4 >> 2];
$13_1 = HEAP32[$8_1 + 8 >> 2];
if ($10_1 >>> 0 < $13_1 >>> 0) {
$17_1 = HEAP32[$8_1 >> 2];
$4_1 = ($1_1 + $13_1 | 0) - $10_1 | 0;
$1_1 = HEAP32[$12_1 + 8 >> 2] + ($1_1 << 3) | 0;
while (1) {
$51($7_1 + 8 | 0, $17_1, $10_1);
$12_1 = HEAP32[$7_1 + 12 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$7_1 + 8 >> 2];
HEAP32[$1_1 + 4 >> 2] = $12_1;
$1_1 = $1_1 + 8 | 0;
$10_1 = $10_1 + 1 | 0;
if (($13_1 | 0) != ($10_1 | 0)) {
continue
}
break;
}     $1_1 = $4_1;
}
HEAP32[$16_1 >> 2] = $1_1;
global$0 = $7_1 + 16 | 0;
global$0 = $9_1 + 16 | 0;
HEAP32[$3_1 + 8 >> 2] = HEAP32[$5_1 + 16 >> 2];
$1_1 = HEAP32[$5_1 + 12 >> 2];
HEAP32[$3_1 >> 2] = HEAP32[$5_1 + 8 >> 2];
HEAP32[$3_1 + 4 >> 2] = $1_1;
global$0 = $5_1 + 32 | 0;
$90($8_1, 128, 1, 1);
$1_1 = HEAP32[$2_1 + 64 >> 2];
block7 : {
block5 : {
if (HEAP32[$2_1 + 60 >> 2] != 1) {
HEAP32[$2_1 + 56 >> 2] = 0;
HEAP32[$2_1 + 52 >> 2] = HEAP32[$2_1 + 68 >> 2];
HEAP32[$2_1 + 48 >> 2] = $1_1;
$9_1 = $2_1 + 48 | 0;
HEAP32[$2_1 + 60 >> 2] = $9_1;
$4_1 = global$0 - 16 | 0;
global$0 = $4_1;
$1_1 = HEAP32[$3_1 + 4 >> 2];
$3_1 = HEAP32[$3_1 + 8 >> 2];
$5_1 = HEAP32[$8_1 >> 2];
$240($5_1, 1051434, 1);
block2 : {
block1 : {
if ($3_1) {
$7_1 = ($3_1 << 3) + $1_1 | 0;
$3_1 = 1;
while (1) {
if (!$3_1) {
$240($5_1, 1051436, 1);
}
$199($4_1, $8_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
if (HEAPU8[$4_1 | 0] != 4) {
break block1
}
$3_1 = 0;
$1_1 = $1_1 + 8 | 0;
if (($7_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}         }
$240($5_1, 1051438, 1);
$1_1 = 0;
break block2;
}
$1_1 = HEAP32[$4_1 + 4 >> 2];
HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 >> 2];
HEAP32[$4_1 + 12 >> 2] = $1_1;
$1_1 = $209($4_1 + 8 | 0);
}
global$0 = $4_1 + 16 | 0;
block6 : {
block4 : {
block3 : {
if ($1_1) {
$116($9_1, 1, 1);
break block3;
}
$1_1 = HEAP32[$2_1 + 52 >> 2];
$3_1 = HEAP32[$2_1 + 48 >> 2];
if (($3_1 | 0) != -2147483648) {
break block4
}
}
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 56 >> 2] = 0;
HEAP32[$2_1 + 48 >> 2] = 0;
HEAP32[$2_1 + 52 >> 2] = 1;
HEAP32[$2_1 + 64 >> 2] = 1053476;
HEAP32[$2_1 + 68 >> 2] = 1610612768;
HEAP32[$2_1 + 72 >> 2] = 0;
HEAP32[$2_1 + 60 >> 2] = $2_1 + 48;
$3_1 = $2_1 + 28 | 0;
if ($261($3_1, $2_1 + 60 | 0)) {
break block5
}
$1_1 = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 40 >> 2] = $1_1;
$4_1 = HEAP32[$2_1 + 52 >> 2];
HEAP32[$2_1 + 32 >> 2] = HEAP32[$2_1 + 48 >> 2];
HEAP32[$2_1 + 36 >> 2] = $4_1;
$1_1 = fimport$18(HEAP32[$2_1 + 36 >> 2], $1_1 | 0) | 0;
$116($2_1 + 32 | 0, 1, 1);
$193($3_1);
$3_1 = 1;
break block6;
}
$4_1 = HEAP32[$2_1 + 56 >> 2];
HEAP32[$2_1 + 68 >> 2] = $4_1;
HEAP32[$2_1 + 64 >> 2] = $1_1;
HEAP32[$2_1 + 60 >> 2] = $3_1;
$150($2_1 + 8 | 0, $1_1, $4_1);
$3_1 = HEAP32[$2_1 + 8 >> 2] & 1;
$1_1 = HEAP32[$2_1 + 12 >> 2];
$116($2_1 + 60 | 0, 1, 1);
}
$116($2_1 + 16 | 0, 4, 8);
HEAP32[$15_1 + 4 >> 2] = $1_1;
HEAP32[$15_1 >> 2] = $3_1;
global$0 = $2_1 + 80 | 0;
break block7;
}
$228($1_1, HEAP32[$2_1 + 68 >> 2]);
wasm2js_trap();
}
$142(1053516, 55, $2_1 + 79 | 0, 1053500, 1053572);
wasm2js_trap();
}
$1_1 = HEAP32[$6_1 + 12 >> 2];
$3_1 = HEAP32[$6_1 + 8 >> 2];
$207($6_1 + 20 | 0);
HEAP32[$14_1 >> 2] = $3_1;
HEAP32[$14_1 + 4 >> 2] = $1_1;
global$0 = $6_1 + 32 | 0;
break block8;
}
HEAP32[$6_1 + 28 >> 2] = $0_1;
HEAP32[$6_1 + 24 >> 2] = $1_1;
HEAP32[$6_1 + 20 >> 2] = 0;
$212($6_1, $6_1 + 20 | 0);
$0_1 = HEAP32[$6_1 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$6_1 + 4 >> 2] : 0);
wasm2js_trap();
}
$1_1 = HEAP32[$11_1 + 12 >> 2];
$3_1 = HEAP32[$11_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $3_1;
$3_1 = $3_1 & 1;
HEAP32[$0_1 + 4 >> 2] = $3_1 ? $1_1 : 0;
HEAP32[$0_1 >> 2] = $3_1 ? 0 : $1_1;
global$0 = $11_1 + 16 | 0;
}
function $217($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = $1_1 - 8 | 0;
$3_1 = HEAP32[$2_1 >> 2] + 1 | 0;
HEAP32[$2_1 >> 2] = $3_1;
if (!$3_1) {
wasm2js_trap();
}
HEAP32[$0_1 + 4 >> 2] = $1_1;
HEAP32[$0_1 >> 2] = 1060492;
}
function $218($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
$5_1 = global$0 - 16 | 0;
global$0 = $5_1;
$6_1 = $5_1 + 8 | 0;
$1_1 = global$0 - 80 | 0;
global$0 = $1_1;
HEAP32[$1_1 + 24 >> 2] = 16;
HEAP32[$1_1 + 20 >> 2] = 1051816;
HEAP32[$1_1 + 16 >> 2] = 5;
HEAP32[$1_1 + 12 >> 2] = 1051832;
$3_1 = $1_1 + 60 | 0;
$90($3_1, 128, 1, 1);
$2_1 = HEAP32[$1_1 + 64 >> 2];
block5 : {
block3 : {
if (HEAP32[$1_1 + 60 >> 2] != 1) {
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = HEAP32[$1_1 + 68 >> 2];
HEAP32[$1_1 + 48 >> 2] = $2_1;
$4_1 = $1_1 + 48 | 0;
HEAP32[$1_1 + 60 >> 2] = $4_1;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
$240(HEAP32[$3_1 >> 2], 1051435, 1);
HEAP8[$2_1 + 12 | 0] = 1;
HEAP32[$2_1 + 8 >> 2] = $3_1;
$7_1 = $2_1 + 8 | 0;
$8_1 = $1_1 + 12 | 0;
$3_1 = $83($7_1, 1051837, 7, $8_1);
block : {
if ($3_1) {
break block
}
$3_1 = $83($7_1, 1051844, 10, $8_1 + 8 | 0);
if ($3_1) {
break block
}
$3_1 = 0;
if (!HEAPU8[$2_1 + 12 | 0]) {
break block
}
$240(HEAP32[HEAP32[$2_1 + 8 >> 2] >> 2], 1051419, 1);
}
global$0 = $2_1 + 16 | 0;
block4 : {
block2 : {
$2_1 = $3_1;
block1 : {
if ($2_1) {
$116($4_1, 1, 1);
break block1;
}
$2_1 = HEAP32[$1_1 + 52 >> 2];
$3_1 = HEAP32[$1_1 + 48 >> 2];
if (($3_1 | 0) != -2147483648) {
break block2
}
}
HEAP32[$1_1 + 28 >> 2] = $2_1;
HEAP32[$1_1 + 56 >> 2] = 0;
HEAP32[$1_1 + 48 >> 2] = 0;
HEAP32[$1_1 + 52 >> 2] = 1;
HEAP32[$1_1 + 64 >> 2] = 1053476;
HEAP32[$1_1 + 68 >> 2] = 1610612768;
HEAP32[$1_1 + 72 >> 2] = 0;
HEAP32[$1_1 + 60 >> 2] = $1_1 + 48;
$3_1 = $1_1 + 28 | 0;
if ($261($3_1, $1_1 + 60 | 0)) {
break block3
}
$2_1 = HEAP32[$1_1 + 56 >> 2];
HEAP32[$1_1 + 40 >> 2] = $2_1;
$4_1 = HEAP32[$1_1 + 52 >> 2];
HEAP32[$1_1 + 32 >> 2] = HEAP32[$1_1 + 48 >> 2];
HEAP32[$1_1 + 36 >> 2] = $4_1;
$2_1 = fimport$18(HEAP32[$1_1 + 36 >> 2], $2_1 | 0) | 0;
$116($1_1 + 32 | 0, 1, 1);
$193($3_1);
$3_1 = 1;
break block4;
}
$4_1 = HEAP32[$1_1 + 56 >> 2];
HEAP32[$1_1 + 68 >> 2] = $4_1;
HEAP32[$1_1 + 64 >> 2] = $2_1;
HEAP32[$1_1 + 60 >> 2] = $3_1;
$150($1_1, $2_1, $4_1);
$3_1 = HEAP32[$1_1 >> 2] & 1;
$2_1 = HEAP32[$1_1 + 4 >> 2];
$116($1_1 + 60 | 0, 1, 1);
}
HEAP32[$6_1 + 4 >> 2] = $2_1;
HEAP32[$6_1 >> 2] = $3_1;
global$0 = $1_1 + 80 | 0;
break block5;
}
$228($2_1, HEAP32[$1_1 + 68 >> 2]);
wasm2js_trap();
}
$142(1053516, 55, $1_1 + 79 | 0, 1053500, 1053572);
wasm2js_trap();
}
$2_1 = HEAP32[$5_1 + 12 >> 2];
$3_1 = HEAP32[$5_1 + 8 >> 2];
HEAP32[$0_1 + 8 >> 2] = $3_1;
$3_1 = $3_1 & 1;
HEAP32[$0_1 + 4 >> 2] = $3_1 ? $2_1 : 0;
HEAP32[$0_1 >> 2] = $3_1 ? 0 : $2_1;
global$0 = $5_1 + 16 | 0;
}
function $219($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0;
$1_1 = global$0 - 16 | 0;
global$0 = $1_1;
HEAP32[$1_1 + 12 >> 2] = $0_1 - 8;
$136($1_1 + 12 | 0);
global$0 = $1_1 + 16 | 0;
}
function $220($0_1, $1_1) {
var $2_1 = 0;
$2_1 = HEAP32[$0_1 + 8 >> 2];
if (HEAP32[$0_1 >> 2] - $2_1 >>> 0 < $1_1 >>> 0) {
$182($0_1, $2_1, $1_1, 1, 1);
}
}
function $221($0_1, $1_1, $2_1, $3_1) {
if ($1_1 >>> 0 >= $3_1 >>> 0) {
$0_1 = $166($2_1, $0_1, $3_1);
} else {
$0_1 = 1;
}
return !$0_1;
}
function $222() {
$195(1060642, 57, 1060672);
wasm2js_trap();
}
function $223($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
if (($1_1 | 0) > 0) {
$141(HEAP32[$0_1 + 4 >> 2], $1_1);
}
}
function $224($0_1) {
$116($0_1, 1, 1);
$116($0_1 + 12 | 0, 1, 1);
}
function $225($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0;
$1_1 = HEAP32[$0_1 >> 2];
if ($1_1) {
$141(HEAP32[$0_1 + 4 >> 2], $1_1);
}
}
function $226($0_1, $1_1) {
if ($1_1 >>> 0 >= 9) {
return $33($1_1, $0_1)
}
return $0($0_1);
}
function $227($0_1) {
if (HEAP32[$0_1 >> 2] != -2147483648) {
$116($0_1, 1, 1);
}
}
function $228($0_1, $1_1) {
if ($0_1) {
$264($0_1, $1_1);
wasm2js_trap();
}
$195(1063771, 35, 1063788);
wasm2js_trap();
}
function $229($0_1, $1_1, $2_1) {
$195($0_1, $1_1 << 1 | 1, $2_1);
wasm2js_trap();
}
function $230($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
}
function $231($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$0_1 = HEAP32[$0_1 >> 2];
return $11($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]) | 0;
}
function $232($0_1) {
$0_1 = $0_1 | 0;
if (HEAPU8[$0_1 | 0] != 4) {
$164($0_1);
}
}
function $233($0_1) {
$0_1 = $0_1 | 0;
HEAP32[270368] = 1;
HEAP32[270369] = $0_1;
}
function $234($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
if ($1_1) {
$141($0_1, $1_1);
}
}
function $235($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = HEAP32[265624];
HEAP32[$0_1 + 8 >> 2] = HEAP32[265623];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[265622];
HEAP32[$0_1 >> 2] = HEAP32[265621];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
function $236($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$1_1 = HEAP32[265620];
HEAP32[$0_1 + 8 >> 2] = HEAP32[265619];
HEAP32[$0_1 + 12 >> 2] = $1_1;
$1_1 = HEAP32[265618];
HEAP32[$0_1 >> 2] = HEAP32[265617];
HEAP32[$0_1 + 4 >> 2] = $1_1;
}
function $237($0_1, $1_1, $2_1, $3_1, $4_1) {
var $5_1 = 0, $6_1 = 0, $7_1 = 0;
$6_1 = $0_1;
$0_1 = 0;
$5_1 = global$0 - 80 | 0;
global$0 = $5_1;
HEAP32[$5_1 + 8 >> 2] = $3_1;
HEAP32[$5_1 + 4 >> 2] = $2_1;
block3 : {
block1 : {
block2 : {
if ($1_1 >>> 0 >= 257) {
$0_1 = 253;
while (1) {
block : {
$7_1 = $0_1 + $6_1 | 0;
if (HEAP8[$7_1 + 3 | 0] <= -65) {
if (HEAP8[$7_1 + 2 | 0] <= -65) {
break block
}
$0_1 = $0_1 + 2 | 0;
break block1;
}
$0_1 = $0_1 + 3 | 0;
break block1;
}
if (HEAP8[$7_1 + 1 | 0] > -65) {
break block2
}
if (HEAP8[$7_1 | 0] > -65) {
break block1
}
$0_1 = $0_1 - 4 | 0;
if (($0_1 | 0) != -3) {
continue
}
break;
}      $0_1 = 0;
break block1;
}
HEAP32[$5_1 + 16 >> 2] = $1_1;
HEAP32[$5_1 + 12 >> 2] = $6_1;
$7_1 = 1;
break block3;
}
$0_1 = $0_1 + 1 | 0;
}
HEAP32[$5_1 + 12 >> 2] = $6_1;
HEAP32[$5_1 + 16 >> 2] = $0_1;
$7_1 = $0_1 >>> 0 < $1_1 >>> 0;
$0_1 = $7_1 ? 5 : 0;
$7_1 = $7_1 ? 1066900 : 1;
}
HEAP32[$5_1 + 24 >> 2] = $0_1;
HEAP32[$5_1 + 20 >> 2] = $7_1;
block4 : {
block16 : {
block12 : {
block6 : {
block8 : {
block5 : {
if ($1_1 >>> 0 >= $2_1 >>> 0) {
if ($1_1 >>> 0 < $3_1 >>> 0) {
break block4
}
if ($2_1 >>> 0 > $3_1 >>> 0) {
break block5
}
if (!$2_1) {
break block6
}
if ($1_1 >>> 0 <= $2_1 >>> 0) {
break block6
}
if (HEAP8[$2_1 + $6_1 | 0] > -65) {
break block6
}
$0_1 = $2_1;
block7 : {
while (1) {
if (HEAP8[$0_1 + $6_1 | 0] > -65) {
break block7
}
$0_1 = $0_1 - 1 | 0;
if ($0_1) {
continue
}
break;
}          $0_1 = 0;
}
while (1) {
if (HEAP8[$2_1 + $6_1 | 0] > -65) {
break block8
}
$2_1 = $2_1 + 1 | 0;
if (($2_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}         $2_1 = $1_1;
break block8;
}
HEAP32[$5_1 + 56 >> 2] = $5_1 + 20;
HEAP32[$5_1 + 60 >> 2] = 104;
HEAP32[$5_1 + 48 >> 2] = $5_1 + 12;
HEAP32[$5_1 + 52 >> 2] = 104;
HEAP32[$5_1 + 40 >> 2] = $5_1 + 4;
HEAP32[$5_1 + 44 >> 2] = 5;
$195(1048699, $5_1 + 40 | 0, $4_1);
wasm2js_trap();
}
HEAP32[$5_1 + 64 >> 2] = $5_1 + 20;
HEAP32[$5_1 + 68 >> 2] = 104;
HEAP32[$5_1 + 56 >> 2] = $5_1 + 12;
HEAP32[$5_1 + 60 >> 2] = 104;
HEAP32[$5_1 + 48 >> 2] = $5_1 + 8;
HEAP32[$5_1 + 52 >> 2] = 5;
HEAP32[$5_1 + 40 >> 2] = $5_1 + 4;
HEAP32[$5_1 + 44 >> 2] = 5;
$195(1048657, $5_1 + 40 | 0, $4_1);
wasm2js_trap();
}
HEAP32[$5_1 + 28 >> 2] = $0_1;
HEAP32[$5_1 + 32 >> 2] = $2_1;
block9 : {
if ($0_1 >>> 0 > $2_1 >>> 0) {
break block9
}
block10 : {
if (!$0_1) {
break block10
}
if ($0_1 >>> 0 >= $1_1 >>> 0) {
if (($0_1 | 0) == ($1_1 | 0)) {
break block10
}
break block9;
}
if (HEAP8[$0_1 + $6_1 | 0] < -64) {
break block9
}
}
block11 : {
if ($1_1 >>> 0 <= $2_1 >>> 0) {
if (($1_1 | 0) != ($2_1 | 0)) {
break block9
}
break block11;
}
if (HEAP8[$2_1 + $6_1 | 0] <= -65) {
break block9
}
}
if (($0_1 | 0) == ($2_1 | 0)) {
break block12
}
$2_1 = $0_1 + $6_1 | 0;
$0_1 = HEAP8[$2_1 | 0];
block13 : {
if (($0_1 | 0) >= 0) {
$1_1 = $0_1 & 255;
break block13;
}
$6_1 = HEAPU8[$2_1 + 1 | 0] & 63;
$3_1 = $0_1 & 31;
$1_1 = $6_1 | $3_1 << 6;
if ($0_1 >>> 0 <= 4294967263) {
break block13
}
$6_1 = HEAPU8[$2_1 + 2 | 0] & 63 | $6_1 << 6;
$1_1 = $6_1 | $3_1 << 12;
if ($0_1 >>> 0 < 4294967280) {
break block13
}
$1_1 = $3_1 << 18 & 1835008 | (HEAPU8[$2_1 + 3 | 0] & 63 | $6_1 << 6);
}
HEAP32[$5_1 + 36 >> 2] = $1_1;
HEAP32[$5_1 + 72 >> 2] = $5_1 + 20;
HEAP32[$5_1 + 76 >> 2] = 104;
HEAP32[$5_1 + 64 >> 2] = $5_1 + 12;
HEAP32[$5_1 + 68 >> 2] = 104;
HEAP32[$5_1 + 56 >> 2] = $5_1 + 28;
HEAP32[$5_1 + 60 >> 2] = 105;
HEAP32[$5_1 + 48 >> 2] = $5_1 + 36;
HEAP32[$5_1 + 52 >> 2] = 106;
HEAP32[$5_1 + 40 >> 2] = $5_1 + 4;
HEAP32[$5_1 + 44 >> 2] = 5;
$195(1048791, $5_1 + 40 | 0, $4_1);
wasm2js_trap();
}
$237($6_1, $1_1, $0_1, $2_1, $4_1);
wasm2js_trap();
}
if (!$3_1) {
break block4
}
if ($1_1 >>> 0 <= $3_1 >>> 0) {
break block4
}
if (HEAP8[$3_1 + $6_1 | 0] > -65) {
break block4
}
$0_1 = $3_1;
block14 : {
while (1) {
if (HEAP8[$0_1 + $6_1 | 0] > -65) {
break block14
}
$0_1 = $0_1 - 1 | 0;
if ($0_1) {
continue
}
break;
}      $0_1 = 0;
}
block15 : {
while (1) {
if (HEAP8[$3_1 + $6_1 | 0] > -65) {
break block15
}
$3_1 = $3_1 + 1 | 0;
if (($3_1 | 0) != ($1_1 | 0)) {
continue
}
break;
}      $3_1 = $1_1;
}
HEAP32[$5_1 + 28 >> 2] = $0_1;
HEAP32[$5_1 + 32 >> 2] = $3_1;
if ($0_1 >>> 0 > $3_1 >>> 0) {
break block16
}
block17 : {
if (!$0_1) {
break block17
}
if ($0_1 >>> 0 >= $1_1 >>> 0) {
if (($0_1 | 0) == ($1_1 | 0)) {
break block17
}
break block16;
}
if (HEAP8[$0_1 + $6_1 | 0] < -64) {
break block16
}
}
block18 : {
if ($1_1 >>> 0 <= $3_1 >>> 0) {
if (($1_1 | 0) != ($3_1 | 0)) {
break block16
}
break block18;
}
if (HEAP8[$3_1 + $6_1 | 0] <= -65) {
break block16
}
}
if (($0_1 | 0) == ($3_1 | 0)) {
break block12
}
$2_1 = $0_1 + $6_1 | 0;
$0_1 = HEAP8[$2_1 | 0];
block19 : {
if (($0_1 | 0) >= 0) {
$1_1 = $0_1 & 255;
break block19;
}
$6_1 = HEAPU8[$2_1 + 1 | 0] & 63;
$3_1 = $0_1 & 31;
$1_1 = $6_1 | $3_1 << 6;
if ($0_1 >>> 0 <= 4294967263) {
break block19
}
$6_1 = HEAPU8[$2_1 + 2 | 0] & 63 | $6_1 << 6;
$1_1 = $6_1 | $3_1 << 12;
if ($0_1 >>> 0 < 4294967280) {
break block19
}
$1_1 = $3_1 << 18 & 1835008 | (HEAPU8[$2_1 + 3 | 0] & 63 | $6_1 << 6);
}
HEAP32[$5_1 + 36 >> 2] = $1_1;
HEAP32[$5_1 + 72 >> 2] = $5_1 + 20;
HEAP32[$5_1 + 76 >> 2] = 104;
HEAP32[$5_1 + 64 >> 2] = $5_1 + 12;
HEAP32[$5_1 + 68 >> 2] = 104;
HEAP32[$5_1 + 56 >> 2] = $5_1 + 28;
HEAP32[$5_1 + 60 >> 2] = 105;
HEAP32[$5_1 + 48 >> 2] = $5_1 + 36;
HEAP32[$5_1 + 52 >> 2] = 106;
HEAP32[$5_1 + 40 >> 2] = $5_1 + 8;
HEAP32[$5_1 + 44 >> 2] = 5;
$195(1048872, $5_1 + 40 | 0, $4_1);
wasm2js_trap();
}
$250($4_1);
wasm2js_trap();
}
$237($6_1, $1_1, $0_1, $3_1, $4_1);
wasm2js_trap();
}
HEAP32[$5_1 + 56 >> 2] = $5_1 + 20;
HEAP32[$5_1 + 60 >> 2] = 104;
HEAP32[$5_1 + 48 >> 2] = $5_1 + 12;
HEAP32[$5_1 + 52 >> 2] = 104;
HEAP32[$5_1 + 40 >> 2] = $5_1 + 8;
HEAP32[$5_1 + 44 >> 2] = 5;
$195(1048746, $5_1 + 40 | 0, $4_1);
wasm2js_trap();
}
function $238($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return FUNCTION_TABLE[HEAP32[HEAP32[$0_1 + 4 >> 2] + 12 >> 2]](HEAP32[$0_1 >> 2], $1_1) | 0;
}
function $239($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $11($1_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]) | 0;
}
function $240($0_1, $1_1, $2_1) {
$139($0_1, $1_1, $1_1 + $2_1 | 0);
}
function $241($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $11($1_1, HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
}
function $242($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
HEAP32[$0_1 + 4 >> 2] = 1063400;
HEAP32[$0_1 >> 2] = $1_1;
}
function $243($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2]) | 0;
}
function $244($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $64(HEAP32[HEAP32[$0_1 >> 2] >> 2], $1_1) | 0;
}
function $245($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
return $18($0_1, 1054488, $1_1, $2_1) | 0;
}
function $246($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
return $18($0_1, 1058652, $1_1, $2_1) | 0;
}
function $247($0_1) {
return (fimport$25(HEAP32[$0_1 >> 2]) | 0) != 0;
}
function $248($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
return $18($0_1, 1062388, $1_1, $2_1) | 0;
}
function $249($0_1, $1_1, $2_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
$2_1 = $2_1 | 0;
return $18($0_1, 1063804, $1_1, $2_1) | 0;
}
function $250($0_1) {
$229(1066905, 43, $0_1);
wasm2js_trap();
}
function $251($0_1) {
$195(1067159, 57, $0_1);
wasm2js_trap();
}
function $252($0_1) {
$195(1067187, 67, $0_1);
wasm2js_trap();
}
function $253() {
$195(1067286, 73, 1051216);
wasm2js_trap();
}
function $254($0_1) {
$195(1067322, 67, $0_1);
wasm2js_trap();
}
function $255($0_1) {
$0_1 = $0_1 | 0;
global$0 = global$0 + $0_1 | 0;
return global$0 | 0;
}
function $256($0_1, $1_1) {
$1_1 = $1_1 | 0;
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1051208, 5) | 0;
}
function $257($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0, $4_1 = 0;
$2_1 = global$0 - 48 | 0;
global$0 = $2_1;
$3_1 = 1;
block2 : {
block1 : {
$0_1 = HEAP32[HEAP32[$0_1 >> 2] >> 2];
block : {
if (($0_1 | 0) < 0) {
break block
}
$0_1 = $77($0_1);
if (!$0_1) {
break block
}
HEAP32[$2_1 + 12 >> 2] = $0_1 >> 13;
$3_1 = $0_1 >>> 3 | 0;
$0_1 = $3_1 & 1023;
if ($0_1 >>> 0 >= 733) {
break block1
}
$4_1 = HEAPU8[$0_1 + 1053737 | 0];
HEAP32[$2_1 + 16 >> 2] = $0_1 + $4_1 >>> 6;
HEAP32[$2_1 + 20 >> 2] = $3_1 + $4_1 >>> 1 & 31;
HEAP32[$2_1 + 44 >> 2] = 5;
HEAP32[$2_1 + 36 >> 2] = 5;
HEAP32[$2_1 + 28 >> 2] = 8;
HEAP32[$2_1 + 40 >> 2] = $2_1 + 20;
HEAP32[$2_1 + 32 >> 2] = $2_1 + 16;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 12;
$3_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1053711, $2_1 + 24 | 0);
}
global$0 = $2_1 + 48 | 0;
break block2;
}
$158($0_1, 733, 1054472);
wasm2js_trap();
}
return $3_1 | 0;
}
function $258($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0, $3_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$0_1 = HEAP32[HEAP32[$0_1 >> 2] >> 2];
$3_1 = ($0_1 >>> 0) / 12 | 0;
HEAP32[$2_1 + 8 >> 2] = $3_1 + 1;
HEAP32[$2_1 + 12 >> 2] = ($0_1 - Math_imul($3_1, 12) | 0) + 1;
HEAP32[$2_1 + 28 >> 2] = 5;
HEAP32[$2_1 + 20 >> 2] = 5;
HEAP32[$2_1 + 24 >> 2] = $2_1 + 12;
HEAP32[$2_1 + 16 >> 2] = $2_1 + 8;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1054534, $2_1 + 16 | 0);
global$0 = $2_1 + 32 | 0;
return $0_1 | 0;
}
function $259($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
return $54(HEAP32[$0_1 >> 2], $1_1) | 0;
}
function $260($0_1) {
$0_1 = $0_1 | 0;
$116($0_1, 1, 1);
}
function $261($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
$0_1 = HEAP32[$0_1 >> 2];
block : {
if (!HEAP32[$0_1 + 12 >> 2]) {
$0_1 = $47($0_1, $1_1);
break block;
}
HEAP32[$2_1 + 28 >> 2] = 5;
HEAP32[$2_1 + 20 >> 2] = 5;
HEAP32[$2_1 + 16 >> 2] = $0_1 + 12;
HEAP32[$2_1 + 12 >> 2] = 26;
HEAP32[$2_1 + 8 >> 2] = $0_1;
HEAP32[$2_1 + 24 >> 2] = $0_1 + 16;
$0_1 = $18(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2], 1049268, $2_1 + 8 | 0);
}
global$0 = $2_1 + 32 | 0;
return $0_1 | 0;
}
function $262($0_1, $1_1) {
fimport$16($0_1 | 0, $1_1 | 0);
wasm2js_trap();
}
function $263($0_1, $1_1) {
$0_1 = $0_1 | 0;
$1_1 = $1_1 | 0;
var $2_1 = 0;
$2_1 = HEAP32[$1_1 + 4 >> 2];
HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
HEAP32[$0_1 + 4 >> 2] = $2_1;
}
function $264($0_1, $1_1) {
var $2_1 = 0;
$2_1 = global$0 - 16 | 0;
global$0 = $2_1;
HEAP32[$2_1 + 12 >> 2] = $1_1;
HEAP32[$2_1 + 8 >> 2] = $0_1;
$0_1 = $2_1 + 8 | 0;
$1_1 = HEAP32[$0_1 >> 2];
$2_1 = HEAP32[$0_1 + 4 >> 2];
$0_1 = HEAP32[270373];
FUNCTION_TABLE[($0_1 ? $0_1 : 79) | 0]($1_1, $2_1);
wasm2js_trap();
}
function $265($0_1, $1_1) {
$1_1 = $1_1 | 0;
return FUNCTION_TABLE[HEAP32[HEAP32[$1_1 + 4 >> 2] + 12 >> 2]](HEAP32[$1_1 >> 2], 1063948, 5) | 0;
}
function $266($0_1, $1_1) {
$1_1 = $1_1 | 0;
return $11($1_1, 1081388, 24) | 0;
}
function $267($0_1, $1_1) {
$1_1 = $1_1 | 0;
return $11($1_1, 1081356, 32) | 0;
}
function $268($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
block2 : {
$3_1 = global$0 - 32 | 0;
global$0 = $3_1;
block : {
if (!$0_1) {
$0_1 = 27;
$1_1 = 1051610;
break block;
}
if (HEAP32[$0_1 >> 2]) {
$0_1 = 79;
$1_1 = 1051637;
break block;
}
HEAP32[$0_1 >> 2] = -1;
$1_1 = $0_1 - 8 | 0;
$2_1 = HEAP32[$1_1 >> 2] + 1 | 0;
HEAP32[$1_1 >> 2] = $2_1;
if (!$2_1) {
wasm2js_trap();
}
HEAP32[$3_1 + 28 >> 2] = $1_1;
HEAP32[$3_1 + 24 >> 2] = $0_1;
$0_1 = $0_1 + 8 | 0;
HEAP32[$3_1 + 20 >> 2] = $0_1;
$1_1 = global$0 - 32 | 0;
global$0 = $1_1;
block1 : {
if (HEAPU8[$0_1 + 960 | 0]) {
break block1
}
HEAP8[$0_1 + 960 | 0] = 1;
$2_1 = $0_1 + 744 | 0;
$101($0_1, $2_1);
$93($2_1);
if (HEAP32[$0_1 + 812 >> 2] != 1) {
break block1
}
$2_1 = HEAP32[$0_1 + 820 >> 2];
HEAP32[$1_1 >> 2] = HEAP32[$0_1 + 816 >> 2];
HEAP32[$1_1 + 4 >> 2] = $2_1;
if (HEAP32[$0_1 + 792 >> 2] | HEAP32[$0_1 + 796 >> 2]) {
break block1
}
if (HEAP32[$0_1 + 892 >> 2]) {
break block1
}
HEAP32[$1_1 + 12 >> 2] = 3;
HEAP32[$1_1 + 8 >> 2] = $1_1;
$34($1_1 + 20 | 0, 1049119, $1_1 + 8 | 0);
$4_1 = HEAP32[$0_1 + 892 >> 2];
if (($4_1 | 0) == HEAP32[$0_1 + 884 >> 2]) {
$179($0_1 + 884 | 0);
}
$2_1 = HEAP32[$0_1 + 888 >> 2] + Math_imul($4_1, 48) | 0;
HEAP32[$2_1 + 16 >> 2] = 0;
HEAP32[$2_1 >> 2] = 0;
HEAP32[$2_1 + 4 >> 2] = 0;
$5_1 = HEAP32[$1_1 + 20 >> 2];
HEAP32[$2_1 + 20 >> 2] = HEAP32[$1_1 + 16 >> 2];
HEAP32[$2_1 + 24 >> 2] = $5_1;
$5_1 = HEAP32[$1_1 + 28 >> 2];
HEAP32[$2_1 + 28 >> 2] = HEAP32[$1_1 + 24 >> 2];
HEAP32[$2_1 + 32 >> 2] = $5_1;
HEAP32[$2_1 + 36 >> 2] = -2147483648;
HEAP32[$0_1 + 892 >> 2] = $4_1 + 1;
}
global$0 = $1_1 + 32 | 0;
$208($3_1 + 20 | 0);
global$0 = $3_1 + 32 | 0;
break block2;
}
HEAP32[$3_1 + 28 >> 2] = $0_1;
HEAP32[$3_1 + 24 >> 2] = $1_1;
HEAP32[$3_1 + 20 >> 2] = 0;
$213($3_1 + 8 | 0, $3_1 + 20 | 0);
$0_1 = HEAP32[$3_1 + 8 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$3_1 + 12 >> 2] : 0);
wasm2js_trap();
}
}
function $269($0_1) {
$0_1 = $0_1 | 0;
var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
block3 : {
$2_1 = global$0 - 32 | 0;
global$0 = $2_1;
block : {
if (!$0_1) {
$0_1 = 27;
$1_1 = 1051610;
break block;
}
if (HEAP32[$0_1 >> 2]) {
$0_1 = 79;
$1_1 = 1051637;
break block;
}
HEAP32[$0_1 >> 2] = -1;
$1_1 = $0_1 - 8 | 0;
$3_1 = HEAP32[$1_1 >> 2] + 1 | 0;
HEAP32[$1_1 >> 2] = $3_1;
if (!$3_1) {
wasm2js_trap();
}
HEAP32[$2_1 + 28 >> 2] = $1_1;
HEAP32[$2_1 + 24 >> 2] = $0_1;
$0_1 = $0_1 + 8 | 0;
HEAP32[$2_1 + 20 >> 2] = $0_1;
$4_1 = global$0 - 752 | 0;
global$0 = $4_1;
block2 : {
block1 : {
if (!HEAPU8[$0_1 + 960 | 0]) {
$1_1 = $0_1 + 744 | 0;
$101($0_1, $1_1);
$3_1 = $4_1 + 8 | 0;
$114($3_1);
$227($0_1 + 724 | 0);
$116($0_1 + 712 | 0, 1, 1);
wasm2js_memory_copy($0_1, $3_1, 744);
$93($1_1);
$1_1 = HEAP32[$0_1 + 948 >> 2];
if (($1_1 | 0) == -1) {
break block1
}
HEAP32[$0_1 + 948 >> 2] = $1_1 + 1;
$1_1 = HEAP32[$0_1 + 868 >> 2];
HEAP32[$0_1 + 868 >> 2] = 0;
if ($1_1) {
$3_1 = HEAP32[$0_1 + 864 >> 2];
while (1) {
$116($3_1, 1, 1);
$3_1 = $3_1 + 12 | 0;
$1_1 = $1_1 - 1 | 0;
if ($1_1) {
continue
}
break;
}       }
HEAP32[$0_1 + 812 >> 2] = 0;
}
global$0 = $4_1 + 752 | 0;
break block2;
}
$251(1052628);
wasm2js_trap();
}
$208($2_1 + 20 | 0);
global$0 = $2_1 + 32 | 0;
break block3;
}
HEAP32[$2_1 + 28 >> 2] = $0_1;
HEAP32[$2_1 + 24 >> 2] = $1_1;
HEAP32[$2_1 + 20 >> 2] = 0;
$213($2_1 + 8 | 0, $2_1 + 20 | 0);
$0_1 = HEAP32[$2_1 + 8 >> 2];
$262($0_1 ? $0_1 : 1, $0_1 ? HEAP32[$2_1 + 12 >> 2] : 0);
wasm2js_trap();
}
}
function $270($0_1, $1_1) {
HEAP8[1081964] = 1;
}
function $271($0_1, $1_1) {
$0_1 = $0_1 | 0;
HEAP32[$0_1 >> 2] = 0;
}
function $272() {
wasm2js_trap();
}
function __wasm_ctz_i64($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
if ($0_1 | $1_1) {
$2_1 = $1_1 - 1 | 0;
$3_1 = $0_1 - 1 | 0;
$2_1 = ($3_1 | 0) != -1 ? $2_1 + 1 | 0 : $2_1;
$3_1 = Math_clz32($0_1 ^ $3_1) + 32 | 0;
$0_1 = Math_clz32($1_1 ^ $2_1);
$0_1 = ($0_1 | 0) == 32 ? $3_1 : $0_1;
$1_1 = 63 - $0_1 | 0;
i64toi32_i32$HIGH_BITS = 0 - ($0_1 >>> 0 > 63) | 0;
return $1_1;
}
i64toi32_i32$HIGH_BITS = 0;
return 64;
}
function __wasm_i64_mul($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
$4_1 = $2_1 >>> 16 | 0;
$5_1 = $0_1 >>> 16 | 0;
$9_1 = Math_imul($4_1, $5_1);
$6_1 = $2_1 & 65535;
$7_1 = $0_1 & 65535;
$8_1 = Math_imul($6_1, $7_1);
$5_1 = ($8_1 >>> 16 | 0) + Math_imul($5_1, $6_1) | 0;
$4_1 = ($5_1 & 65535) + Math_imul($4_1, $7_1) | 0;
i64toi32_i32$HIGH_BITS = (Math_imul($1_1, $2_1) + $9_1 | 0) + Math_imul($0_1, $3_1) + ($5_1 >>> 16) + ($4_1 >>> 16) | 0;
return $8_1 & 65535 | $4_1 << 16;
}
function __wasm_i64_udiv($0_1, $1_1, $2_1, $3_1) {
var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
__inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$12 : {
label$1 : {
label$2 : {
label$3 : {
label$4 : {
label$5 : {
label$6 : {
label$7 : {
label$9 : {
label$11 : {
if ($1_1) {
if (!$2_1) {
break label$11
}
break label$9;
}
i64toi32_i32$HIGH_BITS = 0;
$0_1 = ($0_1 >>> 0) / ($2_1 >>> 0) | 0;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$12;
}
if (!$0_1) {
break label$7
}
break label$6;
}
if (!($2_1 - 1 & $2_1)) {
break label$5
}
$6_1 = (Math_clz32($2_1) + 33 | 0) - Math_clz32($1_1) | 0;
$5_1 = 0 - $6_1 | 0;
break label$3;
}
i64toi32_i32$HIGH_BITS = 0;
$0_1 = ($1_1 >>> 0) / 0 | 0;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$12;
}
$3_1 = 32 - Math_clz32($1_1) | 0;
if ($3_1 >>> 0 < 31) {
break label$4
}
break label$2;
}
if (($2_1 | 0) == 1) {
break label$1
}
if ($2_1) {
$3_1 = 31 - Math_clz32($2_1 - 1 ^ $2_1) | 0;
} else {
$3_1 = 32;
}
$2_1 = $3_1 & 31;
if (($3_1 & 63) >>> 0 >= 32) {
$3_1 = 0;
$0_1 = $1_1 >>> $2_1 | 0;
} else {
$3_1 = $1_1 >>> $2_1 | 0;
$0_1 = ((1 << $2_1) - 1 & $1_1) << 32 - $2_1 | $0_1 >>> $2_1;
}
i64toi32_i32$HIGH_BITS = $3_1;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$12;
}
$6_1 = $3_1 + 1 | 0;
$5_1 = 63 - $3_1 | 0;
}
$3_1 = $6_1 & 63;
$4_1 = $3_1 & 31;
if ($3_1 >>> 0 >= 32) {
$3_1 = 0;
$7_1 = $1_1 >>> $4_1 | 0;
} else {
$3_1 = $1_1 >>> $4_1 | 0;
$7_1 = ((1 << $4_1) - 1 & $1_1) << 32 - $4_1 | $0_1 >>> $4_1;
}
$5_1 = $5_1 & 63;
$4_1 = $5_1 & 31;
if ($5_1 >>> 0 >= 32) {
$1_1 = $0_1 << $4_1;
$0_1 = 0;
} else {
$1_1 = (1 << $4_1) - 1 & $0_1 >>> 32 - $4_1 | $1_1 << $4_1;
$0_1 = $0_1 << $4_1;
}
if ($6_1) {
$5_1 = $2_1 - 1 | 0;
$11_1 = ($5_1 | 0) == -1 ? -1 : 0;
while (1) {
$8_1 = $3_1 << 1 | $7_1 >>> 31;
$3_1 = $7_1 << 1 | $1_1 >>> 31;
$4_1 = $11_1 - ($8_1 + ($3_1 >>> 0 > $5_1 >>> 0) | 0) >> 31;
$9_1 = $2_1 & $4_1;
$7_1 = $3_1 - $9_1 | 0;
$3_1 = $8_1 - ($3_1 >>> 0 < $9_1 >>> 0) | 0;
$1_1 = $1_1 << 1 | $0_1 >>> 31;
$0_1 = $10_1 | $0_1 << 1;
$10_1 = $4_1 & 1;
$6_1 = $6_1 - 1 | 0;
if ($6_1) {
continue
}
break;
}     }
i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
$0_1 = $10_1 | $0_1 << 1;
break __inlined_func$_ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E$12;
}
$0_1 = 0;
$1_1 = 0;
}
i64toi32_i32$HIGH_BITS = $1_1;
}
return $0_1;
}
function __wasm_popcnt_i32($0_1) {
var $1_1 = 0;
while (1) {
if ($0_1) {
$0_1 = $0_1 - 1 & $0_1;
$1_1 = $1_1 + 1 | 0;
continue;
}
break;
}  return $1_1;
}
function __wasm_rotl_i32($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = $1_1 & 31;
$3_1 = (-1 >>> $2_1 & $0_1) << $2_1;
$2_1 = $0_1;
$0_1 = 0 - $1_1 & 31;
return $3_1 | ($2_1 & -1 << $0_1) >>> $0_1;
}
function __wasm_rotr_i32($0_1, $1_1) {
var $2_1 = 0, $3_1 = 0;
$2_1 = $1_1 & 31;
$3_1 = (-1 << $2_1 & $0_1) >>> $2_1 | 0;
$2_1 = $0_1;
$0_1 = 0 - $1_1 & 31;
return $3_1 | ($2_1 & -1 >>> $0_1) << $0_1;
}
bufferView = HEAPU8;
initActiveSegments();
var FUNCTION_TABLE = [null, $257, $258, $241, $239, $54, $67, $49, $50, $259, $261, $95, $259, $244, $231, $155, $160, $260, $181, $62, $246, $256, $232, $148, $70, $245, $47, $260, $149, $55, $125, $134, $125, $167, $167, $125, $92, $92, $140, $92, $140, $92, $92, $92, $92, $125, $140, $137, $117, $168, $92, $92, $137, $169, $98, $127, $98, $137, $98, $98, $137, $92, $162, $137, $128, $92, $163, $92, $98, $137, $129, $98, $117, $217, $171, $219, $189, fimport$26, $272, $270, $239, $241, $225, $151, $56, $248, $243, $190, $242, $263, $223, $204, $75, $118, $271, $236, $235, $225, $153, $58, $249, $265, $238, $230, $241, $22, $100, $266, $267, $65];
function __wasm_memory_size() {
return buffer.byteLength >> 16;
}
function __wasm_memory_grow(pagesToAdd) {
pagesToAdd = pagesToAdd | 0;
var oldPages = __wasm_memory_size() | 0;
var newPages = oldPages + pagesToAdd | 0;
if ((oldPages < newPages) && (newPages < 65536)) {
var newBuffer = new ArrayBuffer(newPages << 16);
var newHEAP8 = new Int8Array(newBuffer);
newHEAP8.set(HEAP8);
HEAP8 = new Int8Array(newBuffer);
HEAP16 = new Int16Array(newBuffer);
HEAP32 = new Int32Array(newBuffer);
HEAPU8 = new Uint8Array(newBuffer);
HEAPU16 = new Uint16Array(newBuffer);
HEAPU32 = new Uint32Array(newBuffer);
new Float32Array(newBuffer);
HEAPF64 = new Float64Array(newBuffer);
buffer = newBuffer;
bufferView = HEAPU8;
}
return oldPages;
}
return {
"memory": Object.create(Object.prototype, {
"grow": {
"value": __wasm_memory_grow
}, 
"buffer": {
"get": function () {
return buffer;
}
}
}), 
"__wbg_loginimport_free": $135, 
"coreVersion": $218, 
"loginimport_add": $126, 
"loginimport_finish": $268, 
"loginimport_months": $96, 
"loginimport_new": $84, 
"loginimport_nextFile": $269, 
"loginimport_problems": $215, 
"loginimport_userIds": $216, 
"__abort_handler": {
get value() {
return global$1;
}, 
set value(_global$1) {
global$1 = _global$1;
}
}, 
"__instance_terminated": {
get value() {
return global$2;
}, 
set value(_global$2) {
global$2 = _global$2;
}
}, 
"__wbindgen_malloc": $180, 
"__wbindgen_realloc": $192, 
"__wbindgen_free": $234, 
"__wbindgen_exn_store": $233, 
"__wbindgen_add_to_stack_pointer": $255
};
}
var retasmFunc = asmFunc({
"__wbindgen_externref_xform__": __wbindgen_externref_xform__,
"./plain_bg.js": $_plain_bg_js,
});
var memory = retasmFunc.memory;
var __wbg_loginimport_free = retasmFunc.__wbg_loginimport_free;
var coreVersion = retasmFunc.coreVersion;
var loginimport_add = retasmFunc.loginimport_add;
var loginimport_finish = retasmFunc.loginimport_finish;
var loginimport_months = retasmFunc.loginimport_months;
var loginimport_new = retasmFunc.loginimport_new;
var loginimport_nextFile = retasmFunc.loginimport_nextFile;
var loginimport_problems = retasmFunc.loginimport_problems;
var loginimport_userIds = retasmFunc.loginimport_userIds;
var __abort_handler = retasmFunc.__abort_handler;
var __instance_terminated = retasmFunc.__instance_terminated;
var __wbindgen_malloc = retasmFunc.__wbindgen_malloc;
var __wbindgen_realloc = retasmFunc.__wbindgen_realloc;
var __wbindgen_free = retasmFunc.__wbindgen_free;
var __wbindgen_exn_store = retasmFunc.__wbindgen_exn_store;
var __wbindgen_add_to_stack_pointer = retasmFunc.__wbindgen_add_to_stack_pointer;
var wasm = /*#__PURE__*/Object.freeze({
__proto__: null,
__abort_handler: __abort_handler,
__instance_terminated: __instance_terminated,
__wbg_loginimport_free: __wbg_loginimport_free,
__wbindgen_add_to_stack_pointer: __wbindgen_add_to_stack_pointer,
__wbindgen_exn_store: __wbindgen_exn_store,
__wbindgen_free: __wbindgen_free,
__wbindgen_malloc: __wbindgen_malloc,
__wbindgen_realloc: __wbindgen_realloc,
coreVersion: coreVersion,
loginimport_add: loginimport_add,
loginimport_finish: loginimport_finish,
loginimport_months: loginimport_months,
loginimport_new: loginimport_new,
loginimport_nextFile: loginimport_nextFile,
loginimport_problems: loginimport_problems,
loginimport_userIds: loginimport_userIds,
memory: memory
});
/* @ts-self-types="./plain.d.ts" */
__wbg_set_wasm(wasm);
var calls = /*#__PURE__*/Object.freeze({
__proto__: null,
LoginImport: LoginImport,
coreVersion: coreVersion$1
});
self.seatwiseImportFallback = { ...calls };
})();
