"""Short parts of good records, invented, for the page that explains every key; a test reads each of them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.facility.contact import Address, Alert, Phone
from generator.facility.model import Facility, Sitewide, Source, Verification
from generator.facility.payment import Cost, Credential, Insurance
from generator.facility.record import Record
from generator.facility.schedule import Group, Phase, Schedule, Session
from generator.facility.track import (
    Accepting,
    Ages,
    Asam,
    FamilySessions,
    IndividualSessions,
    Length,
    Medications,
    Populations,
    Referral,
    Track,
)

#: By the kind of mapping that each shows: a whole record, then keys of a facility or of a track with their values.
EXAMPLES: Mapping[type[Record], str] = {
    Facility: """\
schema_version: 1
name: Example Counseling Center
address: {street: 100 Example Street, city: Columbus, state: OH, zip: "43004"}
website: https://example.org
accessibility: [wheelchair, transit-nearby]
payment: [self-pay, sliding-fee]
tracks:
  - {id: evening-iop, name: Evening IOP, level_of_care: iop, focus: [mental-health]}
services: [drug-screening, case-management]
sources:
  - {url: https://example.org/iop, checked_on: 2026-11-22}
verification: {status: unverified}
""",
    Alert: """\
alert: {text: The entrance is on Second Street while the front is rebuilt., until: 2027-03-31}
""",
    Address: """\
address:
  street: 100 Example Street
  unit: Suite 4
  city: Columbus
  state: OH
  zip: "43004"
  note: The door is behind the pharmacy.
""",
    Phone: """\
phones:
  - {use: admissions, number: "+16145550100", hours: Mon-Fri 8-17}
  - {use: fax, number: "+16145550101"}
""",
    Insurance: """\
insurance:
  accepted: yes
  payers:
    - {payer: medicaid, accepted: in-network}
    - {payer: aetna, name: Aetna Open Choice, accepted: out-of-network}
    - {payer: medicare, accepted: no}
  as_published: We work with most plans. Call us to check yours.
""",
    Credential: """\
credentials:
  - {kind: license, body: state-sud-agency, number: "00-0000", valid_to: 2027-06-30}
  - {kind: accreditation, body: carf, scope: intensive outpatient treatment, verify_url: https://example.org/register}
""",
    Track: """\
tracks:
  - id: teen-iop
    name: Teen After-School IOP
    level_of_care: iop
    focus: [mental-health, substance-use]
    specialties: [anxiety, depression]
    therapies: [dbt, family-therapy]
    ages: {minimum: 13, maximum: 17}
    modality: [in-person]
""",
    Sitewide: """\
sitewide:
  therapies: [cbt, emdr]
  languages: [es]
""",
    Source: """\
sources:
  - url: https://example.org/iop
    checked_on: 2026-11-22
    published: 2026-03
    supports: [address, payment]
""",
    Verification: """\
verification: {status: facility, checked_on: 2026-11-01, method: phone, by: admissions office}
""",
    Asam: """\
asam: {level: "2.1", edition: "3"}
""",
    Medications: """\
medications: {management: yes, moud: coordinates, note: A nurse practitioner is here on Tuesdays.}
""",
    Ages: """\
ages: {minimum: 18, by_exception: {minimum: 17}, note: 17 if they finished high school}
""",
    Populations: """\
populations: {serves: [veterans, first-responders], other: [farm workers]}
""",
    Schedule: """\
schedule:
  hours_per_week: 9
  entry: rolling
  groups:
    - name: Evening group
      sessions:
        - {kind: group, days: [mon, wed, thu], starts: "18:00", ends: "21:00"}
""",
    Group: """\
schedule:
  groups:
    - name: Morning group
      attends: 3
      sessions:
        - {kind: group, days: [mon, tue, wed, thu, fri], starts: "09:00", ends: "12:00"}
    - name: Video group
      modality: virtual
      season: summer
      sessions:
        - {kind: group, days: [tue, wed, thu], starts: "13:00", ends: "16:00"}
""",
    Phase: """\
schedule:
  phases:
    - {name: First step, weeks: 6, hours_per_week: 9, days_per_week: 3}
    - {name: Second step, weeks: {minimum: 4, maximum: 6}, hours_per_week: 6, days_per_week: 2}
""",
    Session: """\
schedule:
  groups:
    - sessions:
        - {kind: group, days: [mon, wed], starts: "17:30", ends: "20:30"}
        - {kind: individual, days: [tue, fri], pick: 1, minutes: 50}
        - {kind: family, days: [thu], starts: "18:00", ends: "19:30", every: 2-weeks, who: both}
""",
    IndividualSessions: """\
individual_sessions: {times_a_week: 1, minutes: 50, required: yes}
""",
    FamilySessions: """\
family_sessions: {offered: yes, every: week, minutes: 90, who: both}
""",
    Length: """\
length: {weeks: {minimum: 8, maximum: 12}}
""",
    Accepting: """\
accepting: {status: waitlist, wait_days: {minimum: 7, maximum: 14}, as_of: 2026-11-10}
""",
    Cost: """\
costs:
  - {amount: 350, per: day, as_of: 2026-10}
""",
    Referral: """\
referral: {required: no, phone: "+16145550100", documents: [Insurance card, Photo ID]}
""",
}
