import { NotSupported } from "./errors.js";
import { findClass, findMethods, findProperty } from "./registry.js";
import { partsOf } from "./types.js";
import { nullPointer } from "./operators.js";
import { elementCoercer } from "./primitives.js";
import { ApexException, ApexObject, SObject } from "./values.js";

/** @typedef {import("./registry.js").Signature} Signature */
/** @typedef {import("./types.js").Types} Types */

/**
 * The overload that fits best.
 *
 * @template {{ parameters: string[] | null, required?: number }} T
 * @param {Types} types
 * @param {T[]} candidates
 * @param {string[]} given the arguments' types
 * @returns {T | null} null where none fits
 */
export function chooseOverload(types, candidates, given) {
  let best = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = totalDistance(types, candidate, given);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** @param {Types} types @param {{ parameters: string[] | null, required?: number }} candidate @param {string[]} given */
function totalDistance(types, { parameters, required }, given) {
  if (parameters === null) return 1e6;
  if (given.length > parameters.length || given.length < (required ?? parameters.length)) {
    return Infinity;
  }
  let sum = 0;
  for (let i = 0; i < given.length; i += 1) {
    const distance = types.distance(given[i], parameters[i]);
    if (distance < 0) return Infinity;
    sum += distance;
  }
  return sum;
}

/** Finds members by the types that values have when the code runs, where the compiler did not know them. */
export class Dispatch {
  /** @param {Types} types @param {() => any} context */
  constructor(types, context) {
    this.types = types;
    this.context = context;
  }

  /** @param {any} value @returns {string} */
  typeOf(value) {
    return value === null ? "null" : this.types.typeOf(value);
  }

  /** The class of the platform that has a value's methods. @param {any} value */
  platformClass(value) {
    if (value instanceof SObject) return findClass("SObject");
    if (value instanceof ApexException) {
      return findClass(value.class.name) ?? findClass("Exception");
    }
    return findClass(partsOf(this.typeOf(value)).base) ?? null;
  }

  /** @param {any} receiver @param {string} name @param {any[]} args @param {string} where @returns {any} */
  call(receiver, name, args, where) {
    if (receiver === null) return nullPointer();
    const given = args.map((arg) => this.typeOf(arg));
    if (receiver instanceof ApexObject) {
      const own = chooseOverload(this.types, receiver.methodsNamed(name, args.length), given);
      if (own) {
        const coerced = args.map((arg, i) => elementCoercer(own.parameters[i])(arg));
        return /** @type {any} */ (receiver)[own.key](...coerced);
      }
    }
    const candidates = [
      ...findMethods(this.platformClass(receiver), name),
      ...findMethods(findClass("Object"), name),
    ];
    const found = chooseOverload(this.types, candidates, given);
    if (!found) {
      throw new NotSupported(`${this.typeOf(receiver)}.${name}(${given.join(", ")})`, where);
    }
    return found.run(this.context(), receiver, ...coerceAll(found, args));
  }

  /** @param {any} receiver @param {string} name @param {string} where @returns {any} */
  get(receiver, name, where) {
    if (receiver === null) return nullPointer();
    if (receiver instanceof SObject) return receiver.get(name);
    if (receiver instanceof ApexObject) {
      const value = receiver.getField(name);
      if (value !== undefined) return value;
    }
    const property = findProperty(this.platformClass(receiver), name);
    if (!property) throw new NotSupported(`${this.typeOf(receiver)}.${name}`, where);
    return property.get(this.context(), receiver);
  }

  /** @param {any} receiver @param {string} name @param {any} value @param {string} where */
  set(receiver, name, value, where) {
    if (receiver === null) return nullPointer();
    if (receiver instanceof SObject) {
      receiver.put(name, value);
      return value;
    }
    const property = findProperty(this.platformClass(receiver), name);
    if (!property?.set) throw new NotSupported(`${this.typeOf(receiver)}.${name} =`, where);
    property.set(this.context(), receiver, elementCoercer(property.type)(value));
    return value;
  }
}

/** @param {Signature} signature @param {any[]} args */
export function coerceAll({ parameters }, args) {
  return parameters ? args.map((arg, i) => elementCoercer(parameters[i])(arg)) : args;
}
