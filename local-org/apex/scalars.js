/** Double: binary floating point. */
export class Double {
  /** @param {number} value */
  constructor(value) {
    this.value = value;
  }
}

/** Date: days since 1970-01-01, without a time zone. */
export class ApexDate {
  /** @param {number} days */
  constructor(days) {
    this.days = days;
  }
}

/** Datetime: milliseconds since 1970-01-01T00:00:00Z. */
export class ApexDatetime {
  /** @param {number} ms */
  constructor(ms) {
    this.ms = ms;
  }
}

/** Time: milliseconds since midnight. */
export class ApexTime {
  /** @param {number} ms */
  constructor(ms) {
    this.ms = ms;
  }
}

export class Blob_ {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }
}

/** A value of an enum, the project's or the platform's. There is one object per value: identity is equality. */
export class ApexEnumValue {
  /**
   * @param {string} type the enum's full name
   * @param {string} name
   * @param {number} ordinal
   */
  constructor(type, name, ordinal) {
    this.type = type;
    this.name = name;
    this.ordinal = ordinal;
    Object.freeze(this);
  }
}

/** System.Type. */
export class ApexType {
  /** @param {string} name canonical, as types.js writes it */
  constructor(name) {
    this.name = name;
  }
}

/** An instance of a platform class that is registered with `defineClass` and has no JS class of its own. */
export class PlatformObject {
  /**
   * @param {string} type the class's registered name
   * @param {any} [data] the class's own business
   */
  constructor(type, data = {}) {
    this.type = type;
    this.data = data;
  }
}
