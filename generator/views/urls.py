"""Every address of the site: where pages are written, and how one page points at another.

Addresses are relative and name their file (``../oh/harbor-point.html``), so that the site works at the top of
a host, under any folder of it, and unzipped on a disk. No text of a record gets into an address unread: an
identifier must be one, and a city becomes letters, digits and hyphens.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import quote, urlsplit

HOME = "index.html"
HOW_THIS_WORKS = "how-this-works.html"
PRIVACY = "privacy.html"
CORRECTIONS = "corrections.html"
NOT_FOUND = "404.html"
SITEMAP = "sitemap.xml"
TOPICS = "topics/index.html"
STYLES = "static/site.css"
SEARCH = "search/index.html"
PROGRAMS = "search/programs.json"
PLACES = "search/places.json"
OUTLINES = "search/map.json"
SEARCH_STYLES = "static/search.css"
SEARCH_SCRIPT = "static/search.js"
SHORT_FORM_SCRIPT = "static/short_form.js"
GUIDE_SEARCH_SCRIPT = "static/guide_search.js"
#: Material's engine, in the folder where it looks for its own parts, and the words that it finds.
GUIDE_SEARCH_ENGINE = "guide/assets/javascripts/workers/search.js"
GUIDE_SEARCH_INDEX = "guide/search/search_index.json"
COMPARE = "compare/index.html"
COMPARE_SCRIPT = "static/compare.js"
COMPARE_STYLES = "static/compare.css"
LIST = "list/index.html"
LIST_SCRIPT = "static/list.js"
LIST_STYLES = "static/list.css"
KEPT_SCRIPT = "static/kept.js"
#: Which file holds the facts of which facility, and the folder of these files.
FACTS = "compare/facts.json"
FACTS_FOLDER = "compare/facts/"
PROGRAMS_TABLE = "data/programs.csv"
VIRTUAL = "virtual/index.html"
GUIDE = "guide/index.html"
WHAT_IS_AN_IOP = "guide/choose/what-is-an-iop.html"
LEVELS_OF_CARE = "guide/choose/levels-of-care.html"
HOW_TO_CHOOSE = "guide/choose/how-to-choose.html"
WHO_IT_SUITS = "guide/choose/who-it-suits.html"
WHEN_NOT_ENOUGH = "guide/choose/when-it-is-not-enough.html"
TEENS = "guide/choose/teens.html"
WORK_SCHOOL_FAMILY = "guide/choose/work-school-family.html"
PAYING = "guide/choose/paying.html"
QUESTIONS_TO_ASK = "guide/choose/questions-to-ask.html"
SUPPORTING_SOMEONE = "guide/choose/supporting-someone.html"
FAQ = "guide/choose/faq.html"
FOR_COORDINATORS = "guide/use/for-coordinators.html"
GLOSSARY_CARE = "guide/glossary/care.html"
GLOSSARY_PAYING = "guide/glossary/paying.html"
GLOSSARY_WORDS = "guide/glossary/words.html"
FOR_FACILITIES = "guide/contribute/index.html"

#: Pages that MkDocs makes, as it names them: a test holds them against the files in ``guide/``.
GUIDE_PAGES = (
    GUIDE,
    WHAT_IS_AN_IOP,
    LEVELS_OF_CARE,
    HOW_TO_CHOOSE,
    WHO_IT_SUITS,
    WHEN_NOT_ENOUGH,
    TEENS,
    WORK_SCHOOL_FAMILY,
    PAYING,
    QUESTIONS_TO_ASK,
    SUPPORTING_SOMEONE,
    FAQ,
    FOR_COORDINATORS,
    GLOSSARY_CARE,
    GLOSSARY_PAYING,
    GLOSSARY_WORDS,
    FOR_FACILITIES,
)

_RECORD_ID = re.compile(r"(?:[a-z]{2}|virtual)/[a-z0-9]+(?:-[a-z0-9]+)*")
_STATE_FOLDER = re.compile(r"[a-z]{2}|virtual")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_SLUG = 80
#: What stands before branch and file where a host lets people change a file in the browser.
_WAYS_TO_EDIT = {"github.com": "edit", "codeberg.org": "_edit", "gitlab.com": "-/edit"}
#: Hosts whose form for a new issue takes a title in the address.
_HOSTS_WITH_ISSUE_FORM = ("github.com", "codeberg.org")


def facility_path(facility_id: str) -> str:
    """Return where a facility's page is written: ``oh/harbor-point`` gives ``oh/harbor-point.html``.

    A facility called ``index`` gets ``index_.html``, which no other facility can have. Raises ValueError when
    ``facility_id`` is not an identifier.
    """
    if not _RECORD_ID.fullmatch(facility_id):
        raise ValueError(f"not the identifier of a facility: {facility_id!r}")
    return f"{facility_id}_.html" if facility_id.endswith("/index") else f"{facility_id}.html"


def state_path(folder: str) -> str:
    """Return where a state's page is written: ``oh`` gives ``oh/index.html``, ``virtual`` likewise.

    Raises ValueError for anything but two letters in lower case, or ``virtual``.
    """
    if not _STATE_FOLDER.fullmatch(folder):
        raise ValueError(f"not the folder of a state: {folder!r}")
    return f"{folder}/index.html"


def city_path(folder: str, slug: str) -> str:
    """Return where a city's page is written; ``slug`` comes from ``city_slug``.

    Raises ValueError like ``state_path``.
    """
    return f"{state_path(folder).removesuffix('index.html')}city/{slug}.html"


def topic_path(group: str, term: str) -> str:
    """Return where the page of a topic is written: ``topics/part-of-day/evening.html``.

    Raises ValueError for anything but two slugs.
    """
    if not (_SLUG.fullmatch(group) and _SLUG.fullmatch(term)):
        raise ValueError(f"not a topic: {group!r}, {term!r}")
    return f"topics/{group}/{term}.html"


def organization_path(slug: str) -> str:
    """Return where an organization's page is written. Raises ValueError for anything but a slug."""
    if not _SLUG.fullmatch(slug):
        raise ValueError(f"not the slug of an organization: {slug!r}")
    return f"organizations/{slug}.html"


def numbered_path(path: str, number: int) -> str:
    """Return where page ``number`` of a long list is written whose first page is ``path``.

    ``oh/index.html`` gives ``oh/page/2.html``, any other page a folder of its own:
    ``oh/city/columbus.html`` gives ``oh/city/columbus/2.html``.
    """
    if number == 1:
        return path
    folder, _, name = path.rpartition("/")
    return f"{folder}/{'page' if name == 'index.html' else name.removesuffix('.html')}/{number}.html"


def city_slug(name: str) -> str:
    """Return letters, digits and hyphens for a city: "Winston-Salem" gives ``winston-salem``.

    A name that loses letters on the way (another script) gets a digest of the name, so that two cities share
    a slug only when they differ in case, accents or marks.
    """
    plain = unicodedata.normalize("NFKD", name)
    kept = "".join(each for each in plain if not unicodedata.combining(each)).lower()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['\u2018\u2019]", "", kept)).strip("-")
    is_whole = all(each.isascii() or not each.isalnum() for each in kept)
    if slug and is_whole and len(slug) <= _LONGEST_SLUG:
        return slug
    return "-".join(part for part in (slug[:_LONGEST_SLUG].strip("-"), digest_of(name)[:8]) if part)


def digest_of(*parts: str) -> str:
    """Return a digest in hexadecimal of ``parts``, whose order matters and whose borders are kept apart."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        encoded = part.encode()
        digest.update(len(encoded).to_bytes(4, "big"))
        digest.update(encoded)
    return digest.hexdigest()


def root_of(path: str) -> str:
    """Return what leads from a page back to the top: ``oh/city/columbus.html`` gives ``../../``."""
    return "../" * path.count("/")


def root_from_anywhere(base_url: str) -> str:
    """Return what leads to the top of the site from whatever address a page is shown at.

    ``https://example.org/iop`` gives ``/iop/``. Without a ``base_url`` the top of the host is taken for it.
    """
    return f"{urlsplit(base_url).path.rstrip('/')}/"


def link(root: str, path: str, fragment: str = "") -> str:
    """Return the address of ``path``, percent-encoded, for a page whose ``root_of`` is ``root``."""
    return root + quote(path) + (f"#{quote(fragment)}" if fragment else "")


def tel(number: str, extension: str | None = None) -> str:
    """Return the link that dials a number of a record (``+16145550100``) and its extension."""
    digits = "".join(each for each in number if each in "+0123456789")
    return f"tel:{digits};ext={quote(extension)}" if extension else f"tel:{digits}"


def sms(number: str) -> str:
    """Return the link that opens a text message to a number of a record."""
    return f"sms:{''.join(each for each in number if each in '+0123456789')}"


def mail(address: str) -> str:
    """Return the link that opens a mail to an address of a record."""
    return f"mailto:{quote(address, safe='@+._-')}"


def directions(query: str) -> str:
    """Return the link that shows an address on OpenStreetMap; it is opened only when somebody follows it."""
    return f"https://www.openstreetmap.org/search?query={quote(query, safe='')}"


def canonical(base_url: str, path: str) -> str:
    """Return a page's full address under ``base_url`` (no slash at its end); empty when there is none."""
    if not base_url:
        return ""
    name = path.rpartition("/")[2]
    shown = path.removesuffix(name) if name == "index.html" else path
    return f"{base_url}/{quote(shown)}"


def report_a_problem(repository_url: str, title: str) -> str:
    """Return where something wrong can be reported, the title filled in where the host takes one.

    Or nothing.
    """
    if not repository_url:
        return ""
    if (urlsplit(repository_url).hostname or "").lower() in _HOSTS_WITH_ISSUE_FORM:
        return f"{repository_url.rstrip('/')}/issues/new?title={quote(title, safe='')}"
    return repository_url


def edit_a_file(repository_url: str, path: str) -> str:
    """Return where the file ``path`` can be changed on a host whose address for it is known, or nothing."""
    way = _WAYS_TO_EDIT.get((urlsplit(repository_url).hostname or "").lower())
    return f"{repository_url.rstrip('/')}/{way}/main/{quote(path)}" if way else ""
