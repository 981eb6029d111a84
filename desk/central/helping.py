"""What `skranke-central --help` says, and what it says about the files of a catalogue and about guides."""

ABOUT = """\
The server that counters send their records to.

  skranke-central serve                 listens to this computer only, on port 8750
  skranke-central pair list             devices that wait to be let in, and those that were
  skranke-central pair approve CODE     lets in the device that shows this code
  skranke-central pair sites DEVICE     sites it writes for; --add NAME and --remove NAME change them
  skranke-central pair revoke DEVICE    lets a device in no more; what it sent stays
  skranke-central quarantine list       what devices sent and is not counted: how much, for which site, and why
  skranke-central quarantine retry      counts what may count now
  skranke-central catalogue --help      categories, sites, desks, hours, offerings: files, checked and published
  skranke-central guides --help         service scripts: files, checked and published; who may publish
  skranke-central key renew             signs with a new key from now on
  skranke-central refresh               counts what is new, as the server does by itself

The first start makes the database. Everything is kept below the folder given with --data."""

CATALOGUE = """\
What a municipality says of itself to all its counters, kept as files that Excel and LibreOffice open:

  skranke-central catalogue export DIR     writes what is in force, or the starter list, to begin from
  skranke-central catalogue check DIR      tells every mistake with its file, row and column; exit code 1 if any
  skranke-central catalogue publish DIR    tells what changes, asks, and puts it in force as one signed revision

The counters fetch a revision when they report next, and put it in force whole, never during a visit. To go back,
publish older files: they get a new number. The files are CSV in UTF-8, with ; or , between cells and one header row.

catalogue.csv   what people ask about. id: small letters, digits, hyphens; kept for ever, never used again for
                something else. side: library, citizen, digital, other. kind: directional, information, guidance,
                self-service, transaction. sensitive: yes or no. icon: a name in resources/icons. favourite: the digit
                it lies on, 1 to 9 and 0, from 1 without a gap. retired: yes when it is not offered any more. into: the
                id it was merged into. from, until: the first and the last day of a trial, which is offered on no other.
                label_nb ... label_en: its name. hint_nb ... hint_en: a few words under it.
                synonyms_nb ... synonyms_en: what people really say, with | between.
sites.csv       places with counters, and vehicles. id: as above. name. model: separate, co-located, co-organised,
                joint, or empty while nobody has said; the one before the first event. vehicle: yes or no. retired.
                zone: as Europe/Oslo; empty where it is the zone of its counters.
events.csv      what happened to a site. site: its id. what: reorganised or hours-changed. since: a date. model: the
                one it has since, if it was reorganised.
desks.csv       counter positions. id. site: its id. name. side: library, citizen, joint or empty. retired.
places.csv      stops of a bookmobile, and places outside. id. site: the vehicle or site that goes there. name. area.
                municipality. retired. times: when the vehicle stands there, as tu 10:15-11:00; th 14:00-15:00, from
                which the counter proposes the stop. weeks: even, odd, or empty for all.
offerings.csv   that a side offers something at a site. category, site: their ids. side: as in catalogue.csv. level:
                informs, helps, handles. form: physical, digital. since, until: dates; until may be empty, and is part
                of it. confirmed_by: the unit that says so, never a person.
hours.csv       when a desk is open. desk: its id. weekday: monday ... sunday. from, to: as 09:30; a time that is not
                after from is on the next day. since: a date; all rows of a desk with the newest one that has begun are
                its timetable. unstaffed: yes where it is open without staff.
days.csv        days that are not as their weekday. site: its id, or empty for all. what: closed; open, on a public
                holiday that is not kept; sample, a week to count in (in a year with such weeks only they are counted).
                since, until: dates; until may be empty, and is part of it. Public holidays need no row.
directory.csv   whom people are referred to. id. kind: department, agency, volunteers, other. name: what it calls
                itself. name_nb ... name_en: what it is called in a language where that is another name. helps: ids of
                categories, with | between. words: what people look for, with | between. hours: in words. times: a
                week as mo-fr 09:00-15:00; sa 10:00-12:00 13:00-14:00. phone. web. email. address. country: empty.
                retired. The national agencies come with the counters; a row with the id of one takes its place.
questions.csv   what visitors are asked on a second screen, the usual one first. id: kept for ever, also when the row
                goes. scale: help, feel, ease or welcome, which the words under the faces are about. text_nb ...
                text_en. Without this file counters ask what comes with them.

A date is written as 2026-03-31 (in Excel give those columns the format yyyy-mm-dd, or text). catalogue.csv and
sites.csv are needed; the others are empty while they are not there. What was published once is never taken out of
catalogue.csv, sites.csv, desks.csv, places.csv or directory.csv: it is retired, or a category is merged, so that what
was logged keeps its name. A site that came to be when a device was paired is the one of that name, or of the id that
export gives it."""

GUIDES = """\
Service scripts, each a file: a document (.json, described in resources/guides/README.md) or a spreadsheet (.xlsx,
.ods), which Excel and LibreOffice open. Their pictures (PNG, JPEG, SVG) lie in the folder `pictures` beside them.

  skranke-central guides export DIR [GUIDE ...]    writes those that are published, and those that ship, to begin from
  skranke-central guides from-service FILE SHEET   begins one as a spreadsheet from a public service (CPSV-AP)
  skranke-central guides check FILE ...            tells every mistake with its sheet, row and column, or its step
  skranke-central guides publish FILE ...          tells what changes, asks, and publishes each as a signed revision
  skranke-central guides retire GUIDE              publishes a last revision that was true until yesterday
  skranke-central guides allow DEVICE …            lets counters publish guides; --no-more ends that
  skranke-central guides list                      shows what is offered or retired, by whom, and who may

The counters fetch them when they report next; a guide that somebody is in goes on as it was. Every revision is kept. A
file that was exported holds the revision it was made from: if another was published since, nothing is published, and
both are there to be compared. To go back, export an older revision (GUIDE@2), give it the newest number, publish it."""
