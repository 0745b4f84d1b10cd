"""Services: medications that a facility prescribes, gives or hands out."""

from __future__ import annotations

from generator.facility.vocabulary.term import Term, samhsa

MEDICATIONS = (
    Term(
        "naloxone",
        "Naloxone",
        "Naloxone and lessons in using it to reverse an overdose.",
        ("narcan", "overdose education", "naloxone and overdose education"),
        codes=samhsa("TRSRV NOE"),
    ),
    Term(
        "methadone",
        "Methadone",
        "Methadone given each day for opioid use disorder.",
        ("methadone used in treatment", "methadone maintenance"),
        codes=samhsa("OM MU", "PHR METH"),
    ),
    Term(
        "buprenorphine",
        "Buprenorphine",
        "Buprenorphine prescribed or given for opioid use disorder.",
        ("suboxone", "subutex", "sublocade", "brixadi", "zubsolv", "bup", "buprenorphine used in treatment"),
        codes=samhsa("OM BU", "PHR BWN", "PHR BWON", "PHR BERI", "PHR BSDM"),
    ),
    Term(
        "naltrexone",
        "Naltrexone",
        "Naltrexone as a pill or a monthly shot, for opioid or alcohol use disorder.",
        ("vivitrol", "revia", "naltrexone used in treatment", "naltrexone (oral)"),
        codes=samhsa("OM NU", "PHR NXN", "PHR VTRL"),
    ),
    Term(
        "alcohol-medication",
        "Medication for alcohol use disorder",
        "Medication prescribed to help a person drink less or stop, kind not said.",
        (
            "maud",
            "alcohol use disorder medication",
            "this facility administers/prescribes medication for alcohol use disorder",
        ),
        codes=samhsa("AUT PMAT"),
    ),
    Term(
        "acamprosate",
        "Acamprosate",
        "Acamprosate prescribed for alcohol use disorder.",
        ("campral",),
        codes=samhsa("PHR ACM"),
    ),
    Term(
        "disulfiram",
        "Disulfiram",
        "Disulfiram prescribed for alcohol use disorder.",
        ("antabuse",),
        codes=samhsa("PHR DSF"),
    ),
    Term(
        "lofexidine",
        "Lofexidine",
        "Lofexidine prescribed to ease opioid withdrawal.",
        ("lucemyra",),
        codes=samhsa("PHR LFXD"),
    ),
    Term(
        "clonidine",
        "Clonidine",
        "Clonidine prescribed to ease withdrawal.",
        ("catapres",),
        codes=samhsa("PHR CLND"),
    ),
    Term(
        "psychiatric-medication",
        "Psychiatric medication",
        "Medication for mental health conditions is prescribed here.",
        (
            "medications for psychiatric disorders",
            "psychotropic medication",
            "pharmacotherapy",
            "psychopharmacology",
            "medication",
            "medication for mental disorders",
        ),
        codes=samhsa("PHR MMD"),
    ),
    Term(
        "nicotine-replacement",
        "Nicotine replacement",
        "Patches, gum or other nicotine for people who quit smoking.",
        ("nicotine replacement therapy", "nicotine patch", "nicotine gum"),
        codes=samhsa("PHR NRT"),
    ),
    Term(
        "smoking-cessation-medication",
        "Medication to stop smoking",
        "Medication without nicotine for people who quit smoking.",
        (
            "non-nicotine smoking/tobacco cessation medications",
            "varenicline",
            "chantix",
            "non-nicotine smoking/tobacco cessation",
        ),
        codes=samhsa("PHR NSC"),
    ),
    Term(
        "prep",
        "PrEP",
        "Medication that lowers the risk of getting HIV.",
        ("pre-exposure prophylaxis",),
        codes=samhsa("PHR MPEP"),
    ),
    Term(
        "hiv-treatment",
        "HIV medication",
        "Medication that treats HIV is prescribed here.",
        ("medication for hiv", "antiretroviral", "medications for hiv treatment"),
        codes=samhsa("PHR MHIV"),
    ),
    Term(
        "hepatitis-c-treatment",
        "Hepatitis C medication",
        "Medication that treats the hepatitis C virus.",
        ("medication for hepatitis c", "medications for hepatitis c treatment"),
        codes=samhsa("PHR MHCV"),
    ),
)
