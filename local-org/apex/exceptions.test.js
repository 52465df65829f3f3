import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ApexThrow } from "./values.js";
import { compile, run, thrownBy } from "./testProgram.js";

const OWN = "class MyException extends Exception {} class OtherException extends Exception {}";

describe("exceptions", () => {
  it("are caught by their type, the first clause that fits", () => {
    assert.equal(
      run(
        "try { throw new MyException('m'); } catch (OtherException e) { return 1; } catch (MyException e) { return e.getMessage(); } catch (Exception e) { return 3; }",
        OWN,
      ),
      '"m"',
    );
    assert.equal(
      run(
        "try { throw new MyException('m'); } catch (Exception e) { return e.getTypeName(); }",
        OWN,
      ),
      '"Subject.MyException"',
    );
  });

  it("carry a cause, and a message or none", () => {
    const body = `
      try {
        try { Integer i = 1 / 0; } catch (MathException e) { throw new MyException('outer', e); }
      } catch (MyException e) { return e.getMessage() + '/' + e.getCause().getMessage(); }
      return null;`;
    assert.equal(run(body, OWN), '"outer/Divide by 0"');
    assert.equal(
      thrownBy("throw new MyException();", OWN),
      '"Subject.MyException: Script-thrown exception"',
    );
    assert.equal(
      run("MyException e = new MyException('a'); e.setMessage('b'); return e.getMessage();", OWN),
      '"b"',
    );
  });

  it("may have constructors and fields of their own", () => {
    const members = `class Coded extends Exception { Integer code = 1; Coded(Integer code) { this('code ' + code); this.code += code; } }`;
    assert.equal(
      run(
        "try { throw new Coded(4); } catch (Coded e) { return e.getMessage() + e.code; } return null;",
        members,
      ),
      '"code 45"',
    );
  });

  it("run finally, whether thrown, returned or neither", () => {
    const members = `static List<String> log = new List<String>();
      static Integer f() { try { return 1; } finally { log.add('f'); } }`;
    assert.equal(
      run(
        "f(); try { try { throw new MyException(); } finally { log.add('t'); } } catch (Exception e) { log.add('c'); } return log;",
        members + OWN,
      ),
      '["f","t","c"]',
    );
  });

  it("of lists name the index", () => {
    assert.equal(
      thrownBy("List<Integer> l = new List<Integer>{ 1 }; l[1] = 2;"),
      '"System.ListException: List index out of bounds: 1"',
    );
    assert.equal(
      thrownBy("Integer i = new List<Integer>().get(-1);"),
      '"System.ListException: List index out of bounds: -1"',
    );
  });

  it("of failed assertions and limits are not caught", () => {
    assert.throws(
      () =>
        run(
          "try { Assert.areEqual(1, 2, 'sum'); } catch (Exception e) { return 'caught'; } return null;",
        ),
      (error) =>
        error instanceof ApexThrow &&
        error.message === "System.AssertException: Assertion Failed: sum: Expected: 1, Actual: 2",
    );
    assert.throws(
      () =>
        run(
          "try { return f(1); } catch (Exception e) { return 'caught'; }",
          "static Integer f(Integer n) { return f(n + 1); }",
        ),
      /Maximum stack depth/,
    );
  });

  it("tell the class, method and line they come from", () => {
    const program = compile([
      "public class Deep {\n  public static void go() {\n    inner();\n  }\n  static void inner() {\n    String s;\n    s.length();\n  }\n  public static String trace() {\n    try {\n      go();\n    } catch (Exception e) {\n      return e.getLineNumber() + '|' + e.getStackTraceString();\n    }\n    return null;\n  }\n}",
    ]);
    assert.equal(
      program.callStatic("Deep", "trace"),
      "7|Class.Deep.inner: line 7, column 1\nClass.Deep.go: line 3, column 1\nClass.Deep.trace: line 11, column 1",
    );
  });
});
