import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compile, run, thrownBy } from "./testProgram.js";

describe("classes", () => {
  it("have no two fields, and methods no two variables, of one name in any case", () => {
    const fields = "static final Set<String> ERRORS = new Set<String>(); Integer errors;";
    assert.throws(() => run("return 1;", fields), /two fields named errors at Class1.cls:1/);
    for (const body of [
      "Integer a; Integer A;",
      "Integer a; for (Integer A : new List<Integer>()) { }",
    ]) {
      assert.throws(() => run(`${body} return 1;`), /two variables named A/, body);
    }
    assert.equal(run("if (true) { Integer a = 1; } Integer a = 2; return a;"), "2");
  });

  it("are called through the platform's interfaces", () => {
    const members = `
      class Echo implements Callable { public Object call(String action, Map<String, Object> args) { return action; } }
      class Longer implements Comparator<String> {
        public Integer compare(String a, String b) { return a.length() - b.length(); }
      }
      class Two implements Iterator<Integer> {
        Integer n = 0;
        public Boolean hasNext() { return n < 2; }
        public Integer next() { return ++n; }
      }`;
    assert.equal(run("Callable c = new Echo(); return c.call('x', null);", members), '"x"');
    assert.equal(
      run("Comparator<String> c = new Longer(); return c.compare('aaa', 'b');", members),
      "2",
    );
    assert.equal(
      run("Iterator<Integer> i = new Two(); i.next(); i.next(); return i.hasNext();", members),
      "false",
    );
  });

  it("find names in any case", () => {
    assert.equal(
      run(
        "INTEGER count = 1; Count += LIMIT_OF(); return cOUNT;",
        "static Integer limit_of() { return 2; }",
      ),
      "3",
    );
  });

  it("initialise statics in the order of the source, once a transaction", () => {
    const members = `
      static List<String> log = new List<String>();
      static Integer first = note('first');
      static { note('block'); }
      static Integer second = note('second');
      static Integer note(String name) { log.add(name); return log.size(); }`;
    assert.equal(run("return log;", members), '["first","block","second"]');
    const program = compile([
      "public class Counter { static Integer n = 0; public static Integer next() { return ++n; } }",
    ]);
    assert.equal(program.callStatic("Counter", "next"), 1);
    assert.equal(program.callStatic("counter", "NEXT"), 2);
    program.enter(program.newTransactionState());
    assert.equal(program.callStatic("Counter", "next"), 1);
  });

  it("initialise the statics of a class before its first object", () => {
    const program = compile([
      "public class Log { public static List<String> lines = new List<String>(); }",
      "public class Used { static { Log.lines.add('static'); } public Used() { Log.lines.add('object'); } }",
      "public class Main { public static String run() { new Used(); new Used(); return String.join(Log.lines, ','); } }",
    ]);
    assert.equal(program.callStatic("Main", "run"), "static,object,object");
  });

  it("see a static that is initialised later as null", () => {
    assert.equal(
      run("return early;", "static Integer early = late; static Integer late = 1;"),
      "null",
    );
  });

  it("initialise fields before the constructor, the superclass first", () => {
    const members = `
      static List<String> log = new List<String>();
      static Integer note(String name) { log.add(name); return 0; }
      virtual class Base { Integer a = note('base field'); Base() { note('base'); } }
      class Child extends Base { Integer b = note('child field'); Child() { super(); note('child'); } }`;
    assert.equal(
      run("new Child(); return log;", members),
      '["base field","base","child field","child"]',
    );
  });

  it("chain constructors by this, and give each object its own fields", () => {
    const members = `
      class Pair {
        Integer a = 1; Integer b; List<Integer> items = new List<Integer>();
        Pair() { this(5); a++; }
        Pair(Integer b) { this.b = b; }
      }`;
    assert.equal(
      run(
        "Pair p = new Pair(); p.items.add(1); return new List<Integer>{ p.a, p.b, new Pair().items.size() };",
        members,
      ),
      "[2,5,0]",
    );
  });

  it("override virtual methods, and reach the overridden one by super", () => {
    const members = `
      interface Named { String name(); }
      abstract class Base implements Named {
        public abstract String name();
        public virtual String title() { return 'base ' + name(); }
      }
      class Child extends Base {
        public override String name() { return 'child'; }
        public override String title() { return 'my ' + super.title(); }
      }`;
    assert.equal(
      run("Named n = new Child(); Base b = (Base) n; return b.title();", members),
      '"my base child"',
    );
  });

  it("choose overloads by the declared types", () => {
    const members = `
      static String f(Integer x) { return 'Integer'; }
      static String f(Decimal x) { return 'Decimal'; }
      static String f(String x) { return 'String'; }
      static String f(Object x) { return 'Object'; }`;
    assert.equal(
      run(
        "Object o = 1; Long l = 1; return new List<String>{ f(1), f(l), f(1.5), f('a'), f(o), f(new List<Integer>()) };",
        members,
      ),
      '["Integer","Decimal","Decimal","String","Object","Object"]',
    );
  });

  it("have properties with written and unwritten accessors", () => {
    const members = `
      class Box {
        public Integer size { get { if (size == null) { size = 7; } return size; } private set; }
        public Integer half { get { return size / 2; } set { size = value * 2; } }
        public String label { get; set { label = value + '!'; } }
        public void shrink() { size = 1; }
      }
      static Integer total { get { return total == null ? 0 : total; } set; }`;
    assert.equal(
      run(
        "Box b = new Box(); Integer before = b.half; b.half = 10; b.label = 'x'; total += 4; return new List<Object>{ before, b.size, b.label, total };",
        members,
      ),
      '[3,20,"x!",4]',
    );
  });

  it("pass objects, records and collections by reference", () => {
    const members =
      "static void change(Account a, List<Integer> l, Integer i) { a.Name = 'new'; l.add(1); i = 9; a = null; }";
    assert.equal(
      run(
        "Account a = new Account(Name = 'old'); List<Integer> l = new List<Integer>(); Integer i = 1; change(a, l, i); return new List<Object>{ a.Name, l.size(), i };",
        members,
      ),
      '["new",1,1]',
    );
  });

  it("know types at run time", () => {
    const members = "virtual class Base {} class Child extends Base {} class Other {}";
    assert.equal(run("Base b = new Child(); return b instanceof Child;", members), "true");
    assert.equal(run("Base b = new Base(); return b instanceof Child;", members), "false");
    assert.equal(run("Base b; return b instanceof Base;", members), "false");
    assert.match(
      thrownBy("Base b = new Base(); Child c = (Child) b;", members),
      /TypeException: Invalid conversion from runtime type Subject.Base to Subject.Child/,
    );
    assert.match(
      thrownBy("Object o = 'x'; Integer i = (Integer) o;"),
      /TypeException: Invalid conversion from runtime type String to Integer/,
    );
    assert.equal(
      run("List<Object> l = new List<String>{ 'a' }; return l instanceof List<String>;"),
      "true",
    );
    assert.match(
      thrownBy("Object o = new List<Object>(); List<String> l = (List<String>) o;"),
      /TypeException/,
    );
  });

  it("use one another, nested classes and enums included", () => {
    const program = compile([
      "public class Shop { public enum Size { SMALL, LARGE } public class Item { public Size size = Size.LARGE; } public static final Integer STOCK = 3; }",
      "public class Buyer { public static String buy() { Shop.Item i = new Shop.Item(); return i.size.name() + i.size.ordinal() + Shop.STOCK + Shop.Size.values().size(); } }",
    ]);
    assert.equal(program.callStatic("Buyer", "buy"), "LARGE132");
  });
});

describe("switch", () => {
  const members = `
    enum Color { RED, GREEN }
    virtual class Shape {} class Circle extends Shape { Integer r = 3; }
    static String onText(String s) { switch on s { when 'a', 'b' { return 'ab'; } when null { return 'null'; } when else { return 'else'; } } }
    static String onNumber(Integer i) { switch on i { when 1 { return 'one'; } when -1 { return 'minus'; } } return 'none'; }
    static String onColor(Color c) { switch on c { when RED { return 'red'; } when else { return 'other'; } } }
    static String onType(Shape s) { switch on s { when Circle c { return 'r' + c.r; } when else { return 'shape'; } } }`;

  it("minds the case of strings", () => {
    assert.equal(
      run("return new List<String>{ onText('a'), onText('A'), onText(null) };", members),
      '["ab","else","null"]',
    );
  });

  it("goes by numbers, enums and types", () => {
    assert.equal(
      run("return new List<String>{ onNumber(1), onNumber(-1), onNumber(2) };", members),
      '["one","minus","none"]',
    );
    assert.equal(
      run(
        "return new List<String>{ onColor(Color.RED), onColor(Color.GREEN), onColor(null) };",
        members,
      ),
      '["red","other","other"]',
    );
    assert.equal(
      run("return new List<String>{ onType(new Circle()), onType(new Shape()) };", members),
      '["r3","shape"]',
    );
  });
});

describe("loops", () => {
  it("count, go through collections, stop and go on", () => {
    assert.equal(
      run(
        "Integer s = 0; for (Integer i = 0, j = 10; i < j; i++, j--) { if (i == 2) { continue; } s += i; } return s;",
      ),
      "8",
    );
    assert.equal(
      run("Integer s = 0; for (Integer x : new Set<Integer>{ 3, 1, 3 }) s = s * 10 + x; return s;"),
      "31",
    );
    assert.equal(run("Integer i = 0; while (true) { i++; if (i > 4) { break; } } return i;"), "5");
    assert.equal(run("Integer i = 0; do { i++; } while (i < 3); return i;"), "3");
    assert.equal(
      run("Decimal s = 0; for (Decimal d : new List<Integer>{ 1, 2 }) { s += d / 2; } return s;"),
      "1.5",
    );
  });

  it("go through an Iterable of the project", () => {
    const members = `
      class Three implements Iterable<Integer>, Iterator<Integer> {
        Integer n = 0;
        public Iterator<Integer> iterator() { return this; }
        public Boolean hasNext() { return n < 3; }
        public Integer next() { return ++n; }
      }`;
    assert.equal(
      run("Integer s = 0; for (Integer i : new Three()) { s += i; } return s;", members),
      "6",
    );
  });

  it("see what is added to a list, and refuse a change of a set", () => {
    assert.match(
      thrownBy("Set<Integer> s = new Set<Integer>{ 1, 2 }; for (Integer i : s) { s.add(i + 10); }"),
      /FinalException/,
    );
  });
});
