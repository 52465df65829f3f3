// Each of these registers its classes.
import "./object.js";
import "./string.js";
import "./stringTests.js";
import "./html.js";
import "./number.js";
import "./math.js";
import "./date.js";
import "./datetime.js";
import "./list.js";
import "./setAndMap.js";
import "./regex.js";
import "./exception.js";
import "./json.js";
import "./system.js";
import "./sobject.js";
import "./blob.js";
import "./random.js";
