"""Services around health: assessments, tests and crisis help."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, samhsa

ASSESSMENTS = (
    Term(
        "mental-health-assessment",
        "Mental health assessment",
        "A full first look at a person's mental health.",
        ("psychiatric evaluation", "comprehensive mental health assessment", "psychological evaluation"),
        codes=samhsa("ASSES CMHA"),
    ),
    Term(
        "substance-use-assessment",
        "Substance use assessment",
        "A full first look at a person's use of alcohol and other drugs.",
        (
            "comprehensive substance use assessment",
            "drug and alcohol assessment",
            "chemical dependency evaluation",
        ),
        codes=samhsa("ASSES CSAA"),
    ),
    Term(
        "physical-exam",
        "Physical exam",
        "A check of the body by a doctor or nurse.",
        ("medical exam", "history and physical", "physical", "complete medical history/physical exam"),
        codes=samhsa("ASSES MHPA"),
    ),
    Term(
        "mental-health-screening",
        "Mental health screening",
        "A few questions that show who needs a closer look.",
        ("screening for mental health disorders", "depression screening", "screening for mental disorders"),
        codes=samhsa("ASSES SMHD"),
    ),
    Term(
        "substance-use-screening",
        "Substance use screening",
        "A few questions on alcohol and other drugs that show who needs a closer look.",
        ("screening for substance use", "substance use questionnaire"),
        codes=samhsa("ASSES SSA"),
    ),
    Term(
        "tobacco-screening",
        "Tobacco screening",
        "Questions on smoking, vaping and other tobacco use.",
        ("screening for tobacco use",),
        codes=samhsa("ASSES STU"),
    ),
    Term(
        "interim-services",
        "Interim services",
        "Some help while a person waits for a place.",
        ("interim services for clients", "support while waiting"),
        codes=samhsa("ASSES ISC"),
    ),
    Term(
        "outreach",
        "Outreach",
        "Staff go out to find and help people in the community.",
        ("outreach to persons in the community", "street outreach"),
        codes=samhsa("ASSES OPC"),
    ),
    Term(
        "interventionist",
        "Interventionist",
        "A professional helps a family ask someone to accept treatment.",
        ("intervention", "family intervention", "professional interventionist/educational consultant"),
        codes=samhsa("ASSES PIEC"),
    ),
)

TESTS = (
    Term(
        "drug-screening",
        "Drug screening",
        "Urine tests for alcohol and other drugs.",
        (
            "urinalysis",
            "drug testing",
            "drug tests",
            "urine drug screen",
            "uds",
            "drug or alcohol urine screening",
        ),
        codes=samhsa("SCR DAUT"),
    ),
    Term(
        "oral-fluid-testing",
        "Oral fluid testing",
        "Saliva tests for alcohol and other drugs.",
        ("saliva test", "mouth swab", "drug and alcohol oral fluid testing"),
        codes=samhsa("SCR DAOF"),
    ),
    Term(
        "breathalyzer",
        "Breath testing",
        "A breath or blood test that shows alcohol.",
        (
            "blood alcohol testing",
            "breath analyzer or blood alcohol testing",
            "breathalyzer or blood alcohol testing",
        ),
        codes=samhsa("SCR BABA"),
    ),
    Term(
        "lab-testing",
        "Laboratory tests",
        "Blood and other tests sent to a laboratory.",
        ("lab work", "blood work", "laboratory testing"),
        codes=samhsa("SCR LABT"),
    ),
    Term(
        "metabolic-monitoring",
        "Metabolic monitoring",
        "Checks of weight, blood sugar and fats, which some medications can change.",
        ("metabolic syndrome monitoring",),
        codes=samhsa("SCR MST"),
    ),
    Term(
        "hiv-testing",
        "HIV testing",
        "A test that shows whether a person has HIV.",
        ("hiv test",),
        codes=samhsa("SCR HIVT"),
    ),
    Term(
        "std-testing",
        "STD testing",
        "Tests for infections that are passed on through sex.",
        ("sti testing", "std test"),
        codes=samhsa("SCR STDT"),
    ),
    Term(
        "tb-screening",
        "TB screening",
        "A test for tuberculosis.",
        ("tuberculosis test", "tb test"),
        codes=samhsa("SCR TBS"),
    ),
    Term(
        "hepatitis-b-testing",
        "Hepatitis B testing",
        "A blood test for the hepatitis B virus.",
        ("screening for hepatitis b", "testing for hepatitis b (hbv)"),
        codes=samhsa("SCR HBT"),
    ),
    Term(
        "hepatitis-c-testing",
        "Hepatitis C testing",
        "A blood test for the hepatitis C virus.",
        ("screening for hepatitis c", "testing for hepatitis c (hcv)"),
        codes=samhsa("SCR HCT"),
    ),
    Term(
        "hepatitis-a-vaccine",
        "Hepatitis A vaccine",
        "A shot that protects against the hepatitis A virus.",
        ("hepatitis a vaccination", "hepatitis a (hav) vaccination"),
        codes=samhsa("MED HAV"),
    ),
    Term(
        "hepatitis-b-vaccine",
        "Hepatitis B vaccine",
        "A shot that protects against the hepatitis B virus.",
        ("hepatitis b vaccination", "hepatitis b (hbv) vaccination"),
        codes=samhsa("MED HBV"),
    ),
)

CRISIS_HELP = (
    Term(
        "crisis-team",
        "Crisis team",
        "A team that comes or answers when someone is in a mental health crisis.",
        ("crisis intervention team", "mobile crisis"),
        codes=samhsa("EMS CIT"),
    ),
    Term(
        "emergency-on-site",
        "Emergency psychiatric help on site",
        "Staff at the facility help in a mental health emergency.",
        ("psychiatric emergency onsite services", "psychiatric emergency on-site services"),
        codes=samhsa("EMS PEON"),
    ),
    Term(
        "emergency-off-site",
        "Emergency psychiatric help off site",
        "Staff go to where the person is in a mental health emergency.",
        ("psychiatric emergency mobile/off-site services", "psychiatric emergency off-site services"),
        codes=samhsa("EMS PEOFF"),
    ),
    Term(
        "walk-in-crisis",
        "Walk-in crisis help",
        "People in a mental health emergency may come without calling.",
        ("psychiatric emergency walk-in services", "walk-in emergency"),
        codes=samhsa("EMS WI"),
    ),
    Term(
        "suicide-prevention",
        "Suicide prevention",
        "Help made to keep people with suicidal thoughts safe.",
        ("suicide prevention services",),
        codes=samhsa("AS SPS"),
    ),
)
