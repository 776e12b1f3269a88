import "../../../src/welcome/welcome.css";
import "../../../src/welcome/index";
