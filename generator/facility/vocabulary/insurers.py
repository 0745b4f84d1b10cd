"""Payers: private insurers and the companies that run mental health benefits for them."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term

NATIONAL_INSURERS = (
    Term("aetna", "Aetna", "A national health insurer.", ("aetna behavioral health", "coventry", "aetna ppo")),
    Term(
        "cigna",
        "Cigna",
        "A national health insurer whose mental health benefits are run by Evernorth.",
        ("cigna-evernorth", "evernorth", "cigna behavioral health", "cigna healthcare"),
    ),
    Term(
        "unitedhealthcare",
        "UnitedHealthcare",
        "A national health insurer.",
        ("uhc", "united", "united healthcare", "united health care", "united behavioral health", "ubh"),
    ),
    Term(
        "optum",
        "Optum",
        "A company that runs mental health benefits, mostly for UnitedHealthcare plans.",
        ("optum behavioral health", "optumhealth", "united/optum"),
    ),
    Term(
        "umr",
        "UMR",
        "A company that runs health plans that employers pay for themselves.",
        ("united medical resources",),
    ),
    Term("oxford", "Oxford", "A health insurer for employers in the Northeast.", ("oxford health plans",)),
    Term(
        "humana",
        "Humana",
        "A national health insurer with many Medicare plans.",
        ("humana behavioral health", "lifesynch"),
    ),
    Term(
        "humana-military",
        "Humana Military",
        "The company that runs TRICARE in the eastern region.",
        ("humana tricare",),
    ),
    Term(
        "triwest",
        "TriWest",
        "A company that runs VA Community Care and TRICARE in the West.",
        ("triwest healthcare alliance", "tri-west"),
    ),
    Term(
        "kaiser-permanente",
        "Kaiser Permanente",
        "A health plan that mostly uses its own doctors and hospitals.",
        ("kaiser", "kp"),
    ),
    Term(
        "carelon",
        "Carelon Behavioral Health",
        "A company that runs mental health benefits, once called Beacon.",
        ("beacon", "beacon health options", "beacon health strategies", "valueoptions", "value options"),
    ),
    Term(
        "magellan",
        "Magellan",
        "A company that runs mental health benefits for other insurers.",
        ("magellan health", "magellan behavioral health"),
    ),
    Term(
        "compsych",
        "ComPsych",
        "A company that runs employee assistance and mental health benefits.",
        ("guidanceresources",),
    ),
    Term(
        "mhn",
        "MHN",
        "A company that runs mental health benefits, mostly in the West.",
        ("managed health network",),
    ),
    Term(
        "centene",
        "Centene",
        "A national insurer that runs many Medicaid plans under other names.",
        ("centene corporation",),
    ),
    Term(
        "ambetter",
        "Ambetter",
        "Plans that people buy themselves on the health insurance marketplace.",
        ("ambetter health",),
    ),
    Term(
        "wellcare",
        "Wellcare",
        "Medicare and Medicaid plans in many states.",
        ("well care", "wellcare health plans"),
    ),
    Term(
        "wellpoint",
        "Wellpoint",
        "Medicaid and Medicare plans in several states, once called Amerigroup.",
        ("amerigroup",),
    ),
    Term(
        "molina",
        "Molina",
        "Medicaid, Medicare and marketplace plans in many states.",
        ("molina healthcare", "passport by molina"),
    ),
    Term(
        "caresource",
        "CareSource",
        "Medicaid and marketplace plans in Ohio and some other states.",
        ("care source",),
    ),
    Term("oscar", "Oscar", "Plans that people buy themselves or through a small employer.", ("oscar health",)),
    Term(
        "geha",
        "GEHA",
        "Health plans for federal workers and retirees.",
        ("government employees health association",),
    ),
    Term(
        "multiplan",
        "MultiPlan",
        "A network that several insurers use to find providers.",
        ("phcs", "private healthcare systems", "claritev"),
    ),
    Term(
        "first-health",
        "First Health",
        "A network that several insurers use to find providers across the country.",
        ("first health network",),
    ),
    Term(
        "meritain",
        "Meritain Health",
        "A company that runs health plans that employers pay for themselves.",
    ),
)

REGIONAL_INSURERS = (
    Term(
        "amerihealth",
        "AmeriHealth",
        "Health plans in New Jersey, Pennsylvania and some other states.",
        ("amerihealth caritas", "ameri health"),
    ),
    Term(
        "cdphp",
        "CDPHP",
        "A health plan in the Albany area and other parts of New York.",
        ("capital district physicians' health plan",),
    ),
    Term(
        "emblem",
        "EmblemHealth",
        "A health insurer in the New York City area.",
        ("ghi", "hip"),
    ),
    Term("fidelis", "Fidelis Care", "Medicaid and marketplace plans in New York.", ("fidelis care new york",)),
    Term(
        "healthfirst",
        "Healthfirst",
        "Medicaid, Medicare and marketplace plans in the New York City area.",
        ("health first new york", "healthfirst ny"),
    ),
    Term("mvp", "MVP Health Care", "A health insurer in New York and Vermont."),
    Term(
        "harvard-pilgrim",
        "Harvard Pilgrim",
        "A health insurer in New England.",
        ("harvard-pilgrim-point32", "harvard pilgrim health care", "point32health"),
    ),
    Term(
        "tufts",
        "Tufts Health Plan",
        "A health insurer in Massachusetts and nearby states.",
        ("tufts health",),
    ),
    Term(
        "wellsense",
        "WellSense",
        "A health plan in Massachusetts and New Hampshire.",
        ("bmc healthnet", "wellsense health plan"),
    ),
    Term("geisinger", "Geisinger Health Plan", "A health insurer in Pennsylvania."),
    Term("upmc", "UPMC Health Plan", "A health insurer in Pennsylvania owned by a hospital system."),
    Term(
        "sentara",
        "Sentara Health Plans",
        "A health insurer in Virginia, once called Optima.",
        ("optima", "optima health", "sentara health"),
    ),
    Term(
        "medical-mutual",
        "Medical Mutual",
        "A health insurer in Ohio.",
        ("medical mutual of ohio", "medmutual"),
    ),
    Term("priority-health", "Priority Health", "A health insurer in Michigan.", ("priority",)),
    Term("health-alliance-plan", "Health Alliance Plan (HAP)", "A health insurer in Michigan.", ("hap",)),
    Term(
        "mclaren",
        "McLaren Health Plan",
        "A health insurer in Michigan owned by a hospital system.",
    ),
    Term(
        "healthpartners",
        "HealthPartners",
        "A health insurer in Minnesota and Wisconsin.",
        ("health partners",),
    ),
    Term("medica", "Medica", "A health insurer in Minnesota and nearby states.", ("medica health plans",)),
    Term("ucare", "UCare", "A health plan in Minnesota.", ("u care",)),
    Term("quartz", "Quartz", "A health insurer in Wisconsin and nearby states.", ("quartz health solutions",)),
    Term("dean", "Dean Health Plan", "A health insurer in Wisconsin.", ("dean health",)),
    Term("health-net", "Health Net", "A health insurer in California.", ("healthnet",)),
    Term("moda", "Moda Health", "A health insurer in Oregon and some other western states.", ("ods health",)),
    Term("pacificsource", "PacificSource", "A health insurer in Oregon and nearby states.", ("pacific source",)),
    Term(
        "providence-health-plan",
        "Providence Health Plan",
        "A health insurer in Oregon owned by a hospital system.",
        ("providence",),
    ),
    Term(
        "first-choice-health",
        "First Choice Health",
        "A network of providers in the Northwest.",
        ("first choice",),
    ),
    Term("select-health", "Select Health", "A health insurer in Utah and nearby states.", ("selecthealth",)),
    Term(
        "community-health-choice",
        "Community Health Choice",
        "Medicaid and marketplace plans in the Houston area.",
        ("chc texas",),
    ),
    Term(
        "scott-and-white",
        "Baylor Scott and White Health Plan",
        "A health insurer in Texas.",
        ("scott & white", "scott and white health plan"),
    ),
)

ANY_OTHER = (
    Term(
        "other",
        "Another payer",
        "A payer that the provider names and that is not on this list.",
        ("another insurer", "not listed", "other insurance"),
    ),
)
