import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { callAura } from "./aura.js";
import { compile, run, thrownBy, valueOf } from "./testProgram.js";

const ITEM = `public class Item { public String name; public Decimal price; public List<Item> parts; transient Integer secret = 1; }`;

describe("JSON", () => {
  it("does not guess at properties that are worked out", () => {
    const members = `class Sum { Integer a = 1; Integer twice { get { return a * 2; } } }
      class Held { Integer a { get; set; } }`;
    assert.throws(
      () => run("return JSON.serialize(new Sum());", members),
      /not supported here: the property twice, which has a getter, in JSON/,
    );
    assert.equal(run("return JSON.serialize(new Held());", members), JSON.stringify('{"a":null}'));
  });

  it("tells whole numbers from decimals, and keeps their digits", () => {
    assert.equal(
      run(
        "Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{\"a\":1,\"b\":1.50,\"c\":3000000000}'); return new List<Boolean>{ m.get('a') instanceof Integer, m.get('b') instanceof Decimal, m.get('c') instanceof Long };",
      ),
      "[true,true,true]",
    );
    assert.equal(
      run('return JSON.serialize(JSON.deserializeUntyped(\'{"b":1.50,"a":[null,true]}\'));'),
      JSON.stringify('{"b":1.50,"a":[null,true]}'),
    );
  });

  it("writes null fields, leaves transient ones out", () => {
    assert.equal(
      run("Item i = new Item(); i.name = 'a'; return i;", ITEM),
      '{"name":"a","price":null,"parts":null}',
    );
    assert.equal(run("return JSON.serialize(new Item(), true);", ITEM), '"{}"');
  });

  it("reads classes, strictly or not", () => {
    assert.equal(
      run(
        'Item i = (Item) JSON.deserialize(\'{"name":"a","price":5,"parts":[{"name":"b"}],"more":1}\', Item.class); return i.parts[0].name + i.price / 2;',
        ITEM,
      ),
      '"b2.5"',
    );
    assert.match(
      thrownBy("JSON.deserializeStrict('{\"more\":1}', Item.class);", ITEM),
      /JSONException: Unknown field/,
    );
    assert.match(
      thrownBy("JSON.deserializeUntyped('{\"a\":}');"),
      /JSONException: Unexpected character/,
    );
    assert.match(
      thrownBy("Integer i = (Integer) JSON.deserialize('\"x\"', Integer.class);"),
      /JSONException/,
    );
  });

  it("reads and writes records by the schema's names", () => {
    const text =
      '{"attributes":{"type":"Contact"},"lastname":"L","Account":{"attributes":{"type":"Account"},"Founded__c":"2026-01-02"}}';
    assert.equal(
      run(
        `Contact c = (Contact) JSON.deserialize('${text}', Contact.class); c.Account.Founded__c = c.Account.Founded__c.addDays(1); return c;`,
      ),
      '{"attributes":{"type":"Contact"},"LastName":"L","Account":{"attributes":{"type":"Account"},"Founded__c":"2026-01-03"}}',
    );
  });

  it("writes dates as they are read", () => {
    assert.equal(
      valueOf(
        "new List<Object>{ Date.newInstance(2026, 1, 2), Datetime.newInstanceGmt(2026, 1, 2, 3, 4, 5) }",
      ),
      '["2026-01-02","2026-01-02T03:04:05.000Z"]',
    );
  });
});

describe("a component's call", () => {
  it("gets what is @AuraEnabled, and gives arguments by name", () => {
    const program = compile([
      "public class Page { @AuraEnabled public String title { get; private set; } public Integer hidden = 1; @AuraEnabled public Integer twice { get { return hidden * 2; } } @AuraEnabled public static List<Page> find(String word, Decimal weight) { Page p = new Page(); p.title = word + weight / 2; return new List<Page>{ p }; } }",
    ]);
    assert.deepEqual(callAura(program, "Page", "find", { weight: 5, word: "a" }), [
      { title: "a2.5", twice: 2 },
    ]);
  });
});
