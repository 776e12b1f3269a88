import "../../../src/options/options.css";
import "../../../src/options/index";
