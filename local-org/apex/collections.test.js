import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run, thrownBy, valueOf } from "./testProgram.js";

const POINT = `
  class Point implements Comparable {
    Integer x; Integer y;
    Point(Integer x, Integer y) { this.x = x; this.y = y; }
    public Boolean equals(Object o) { Point p = (Point) o; return p != null && p.x == x && p.y == y; }
    public Integer hashCode() { return x * 31 + y; }
    public Integer compareTo(Object o) { return x - ((Point) o).x; }
  }
  class Plain { Integer x = 1; }
  class Backwards implements Comparator<Integer> { public Integer compare(Integer a, Integer b) { return b - a; } }`;

describe("what is being iterated", () => {
  it("must not grow or shrink meanwhile", () => {
    const text = "Cannot modify a collection while it is being iterated.";
    for (const change of ["l.add(i)", "l.remove(0)", "l.clear()"]) {
      const body = `List<Integer> l = new List<Integer>{ 1, 2, 3 }; for (Integer i : l) { ${change}; }`;
      assert.match(thrownBy(body), new RegExp(text), change);
    }
  });
});

describe("Set and Map", () => {
  it("refuse null where a collection is due", () => {
    assert.match(
      thrownBy("new List<Integer>().addAll((List<Integer>) null);"),
      /NullPointerException/,
    );
    assert.match(
      thrownBy("new Map<String, Integer>().putAll((Map<String, Integer>) null);"),
      /NullPointerException/,
    );
  });

  it("are one with their key sets, which take nothing new", () => {
    const map = "Map<String, Integer> m = new Map<String, Integer>{ 'a' => 1 };";
    assert.equal(
      run(`${map} Set<String> keys = m.keySet(); m.put('b', 2); return keys;`),
      '["a","b"]',
    );
    assert.equal(run(`${map} m.keySet().remove('a'); return m;`), "{}");
    assert.equal(run(`${map} m.keySet().clone().clear(); return m;`), '{"a":1}');
    assert.throws(
      () => run(`${map} m.keySet().add('b'); return m;`),
      /not supported here: adding to a map/,
    );
  });

  it("keep the order of insertion", () => {
    assert.equal(
      valueOf("new List<String>(new Set<String>{ 'b', 'a', 'b', 'c' })"),
      '["b","a","c"]',
    );
    assert.equal(
      run(
        "Map<String, Integer> m = new Map<String, Integer>{ 'z' => 1, 'a' => 2 }; m.put('z', 3); return m;",
      ),
      '{"z":3,"a":2}',
    );
  });

  it("hold null, and answer null for what they do not hold", () => {
    assert.equal(
      run("Map<String, Integer> m = new Map<String, Integer>{ null => 1 }; return m.get(null);"),
      "1",
    );
    assert.equal(valueOf("new Map<String, Integer>().get('a')"), "null");
    assert.equal(
      run(
        "Map<String, Integer> m = new Map<String, Integer>{ 'a' => null }; return m.containsKey('a');",
      ),
      "true",
    );
  });

  it("tell what changed", () => {
    assert.equal(
      run(
        "Set<Integer> s = new Set<Integer>(); Boolean a = s.add(1); Boolean b = s.add(1); return new List<Boolean>{ a, b, s.remove(1), s.remove(1) };",
      ),
      "[true,false,true,false]",
    );
    assert.equal(
      run(
        "Map<String, Integer> m = new Map<String, Integer>(); Integer old = m.put('a', 1); return new List<Integer>{ old, m.put('a', 2), m.remove('a'), m.size() };",
      ),
      "[null,1,2,0]",
    );
  });

  it("use equals and hashCode where a class has them, identity where not", () => {
    assert.equal(
      run(
        "return new Set<Point>{ new Point(1, 2), new Point(1, 2), new Point(2, 1) }.size();",
        POINT,
      ),
      "2",
    );
    assert.equal(
      run(
        "Map<Point, String> m = new Map<Point, String>{ new Point(1, 2) => 'a' }; m.remove(new Point(1, 2)); return m.size();",
        POINT,
      ),
      "0",
    );
    assert.equal(run("return new Set<Plain>{ new Plain(), new Plain() }.size();", POINT), "2");
  });

  it("hold records and lists by content, and Ids in their long form", () => {
    assert.equal(
      valueOf("new Set<Account>{ new Account(Name = 'a'), new Account(Name = 'a') }.size()"),
      "1",
    );
    assert.equal(valueOf("new Set<Id>{ '001000000000001', '001000000000001AAA' }.size()"), "1");
    assert.equal(
      run(
        "Id i = '001000000000001'; return new Map<Id, Account>(new List<Account>{ new Account(Id = i) }).get('001000000000001').Id;",
      ),
      '"001000000000001AAA"',
    );
  });

  it("join, cut and keep", () => {
    assert.equal(
      run(
        "Set<Integer> s = new Set<Integer>{ 1, 2, 3 }; s.retainAll(new List<Integer>{ 2, 3, 4 }); s.removeAll(new Set<Integer>{ 3 }); return s;",
      ),
      "[2]",
    );
    assert.equal(
      run(
        "Map<String, Integer> m = new Map<String, Integer>{ 'a' => 1 }; m.putAll(new Map<String, Integer>{ 'b' => 2 }); return m.values();",
      ),
      "[1,2]",
    );
  });
});

describe("List", () => {
  it("adds at the end and in between, and removes", () => {
    assert.equal(
      run(
        "List<Integer> l = new List<Integer>{ 1, 3 }; l.add(1, 2); l.addAll(new Set<Integer>{ 9 }); l.remove(0); return l;",
      ),
      "[2,3,9]",
    );
    assert.equal(run("Integer[] a = new Integer[2]; a[1] = 5; return a;"), "[null,5]");
  });

  it("sorts null first, then by nature, compareTo or a Comparator", () => {
    assert.equal(
      run("List<Integer> l = new List<Integer>{ 10, 9, null, 1 }; l.sort(); return l;"),
      "[null,1,9,10]",
    );
    assert.equal(
      run("List<String> l = new List<String>{ 'b', 'B', 'a' }; l.sort(); return l;"),
      '["B","a","b"]',
    );
    assert.equal(
      run(
        "List<Point> l = new List<Point>{ new Point(2, 0), new Point(1, 0) }; l.sort(); return l[0].x;",
        POINT,
      ),
      "1",
    );
    assert.equal(
      run(
        "List<Integer> l = new List<Integer>{ 1, 3, 2 }; l.sort(new Backwards()); return l;",
        POINT,
      ),
      "[3,2,1]",
    );
    assert.match(
      thrownBy("List<Plain> l = new List<Plain>{ new Plain(), new Plain() }; l.sort();", POINT),
      /ListException/,
    );
  });

  it("finds by equality, and clones one level deep", () => {
    assert.equal(valueOf("new List<Decimal>{ 1.0 }.contains(1.00)"), "true");
    assert.equal(valueOf("new List<String>{ 'a', 'b' }.indexOf('b')"), "1");
    assert.equal(
      run(
        "List<Account> a = new List<Account>{ new Account() }; List<Account> b = a.clone(); b[0].Name = 'x'; b.add(null); return a[0].Name + a.size();",
      ),
      '"x1"',
    );
  });

  it("shows its contents in a concatenation", () => {
    assert.equal(valueOf("'' + new List<Object>{ 1, 'a', null, true }"), '"(1, a, null, true)"');
    assert.equal(valueOf("'' + new Map<String, Integer>{ 'a' => 1 }"), '"{a=1}"');
  });
});
