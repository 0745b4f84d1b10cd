/** The one search box for guide and programs, on pages of the guide and on the home page. */
import { mountGuideSearch } from "./components/guide_search.js";

const guideSearchBox = document.querySelector("[data-module=guide_search]");
if (guideSearchBox) mountGuideSearch(guideSearchBox);
