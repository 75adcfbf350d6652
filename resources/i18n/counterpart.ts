<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Choices</name>
    <message>
        <source>As it was detected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no size; write it as 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays two governments&apos; accounts of a meeting side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window once the store is shown, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents or folders to import into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no appearance; it is light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a view: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no view; it is one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia, United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is undertaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; or 2025, 2025-06, 2025-06-30, 2025-06-01..2025-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly worded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of you follows it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentFields</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentQuery</name>
    <message>
        <source>All commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Depth</name>
    <message>
        <source>language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part not analysed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents not analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentTexts</name>
    <message>
        <source>edited silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same release as another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, relays %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>New Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart stores (*.counterpart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments (*.pdf *.html *.csv *.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Original As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a Colleague&apos;s Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorTexts</name>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps; found by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCells</name>
    <message>
        <source>In no meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>topic %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker and addressee swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a note; changed last by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message>
        <source>%1: no account in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: no account in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parties: no account in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no account found, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: relayed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: relayed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: joint text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parties: no account found, documents not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint text alone in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account in this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>analyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryExamples</name>
    <message>
        <source>Documents by side and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that one side alone raises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest words of each document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments that are due, the next first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that contradict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is mentioned most, by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StakeTexts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) on passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) somebody decided about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) somebody decided about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) on omissions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in meetings given by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are evidence elsewhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them with %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” came back without %2: taken away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” came back without %n of its documents: put elsewhere meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” came back without %n of its documents: deleted for good meanwhile.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” came back; from the same file %n other document(s) came meanwhile, and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) refused as revisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFacts</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no ending that names a picture format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the name in .svg or .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a shorter span of time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Others (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineMarks</name>
    <message>
        <source>relays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its meeting&apos;s date)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (known to the month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (known to the year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a request due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) more, not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>readout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphasised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, as “%3”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AgreementDialog</name>
    <message>
        <source>Agreement of Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysts to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α: Krippendorff&apos;s alpha for unitizing (Krippendorff, “On the Reliability of Unitizing Continuous Data”, Sociological Methodology 25, 1995, pp. 47–76): 1 is full agreement, 0 what chance would bring. Agreement: of the text that anybody coded, how much all did; text that nobody coded does not count. Documents that any of the analysts annotated are taken; orphans are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded by any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha for unitizing (Krippendorff 1995)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the characters that anybody coded, the share that all did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement takes two analysts or more: tick whose annotations to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These analysts used no codes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationActs</name>
    <message>
        <source>A code for this annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate with the Last Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen passage the code that was used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate with a &amp;Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or make a code for the chosen passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate the chosen passage with a memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next annotation of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the annotation before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document of the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the &amp;Orphan Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen orphan, or annotation, at the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the Code Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen code from the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen annotations; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Only the Chosen Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations of the chosen code, and below it, alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Every Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations of all codes and analysts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A code for %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>annotate “%1” with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotate “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s), with memos and codes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the store is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take code “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage to write a note on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationDesk</name>
    <message>
        <source>place annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write memo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationDetail</name>
    <message>
        <source>No annotation is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+J, or click on a passage that is annotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a code for this annotation (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document at this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this annotation; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the annotation may belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text is like it. Select where it belongs in the text and choose Annotate → Place the Orphan Here, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the annotation at the chosen passage of the present text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where may it belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan: the text was published anew, and this passage is not surely in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code “%1” away from this annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2 % alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationExchange</name>
    <message>
        <source>A&amp;greement of Analysts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two analysts or more agree, code by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Annotations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotations as a table (CSV) or as Web Annotations (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge a Colleague&apos;s Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what a colleague noted in a copy of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are written: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and annotation(s) that say more now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) with something new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of commitments that are one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These documents of the copy are not here. Import them and merge again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided otherwise in both:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are missing here: see the details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): see the details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement takes two analysts or more; %1. File → Merge a Colleague&apos;s Copy brings in somebody else&apos;s annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has annotated here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here is only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationsView</name>
    <message>
        <source>Filter by passage, code, memo, document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words in the reader, a passage of a comparison or a result of the search, and press Ctrl+J to choose a code, or Ctrl+Shift+M to write a memo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How annotations are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations of all codes and analysts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotations as a table (CSV) or as Web Annotations (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their documents were published anew, and these passages are not surely in the new text. Choose one to see where it may belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans: annotations without a place in the present text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to be placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeActs</name>
    <message>
        <source>Co&amp;des</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code at the top of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Code &amp;Below…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a code below the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the chosen code in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour and Description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, colour and description of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chosen code part of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some of its passages a code of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the code out of the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code with all below it; passages stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into which code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge code “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the code “%1”, with those below it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) lose it; the passages and their memos stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the store is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeChooser</name>
    <message>
        <source>Codes to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code; a new name makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code “%1” (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeDialog</name>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the code applies, and when it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodesPanel</name>
    <message>
        <source>Filter codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are the words that you sort passages by. Make one here, or select some words of a text and press Ctrl+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a code onto another one to put it below; hold Ctrl to merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose annotations are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations of one analyst alone, in the texts and in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotations of the chosen code, and of those below it, alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::MemoEditor</name>
    <message>
        <source>Memo, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think of it, in Markdown. Saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the memo as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is pasted stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memo can have 1 MB; this one would have %1. %2 Shorten it, or keep it as a document of its own and annotate that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… The preview ends here; the memo goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::SplitDialog</name>
    <message>
        <source>Split a Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of “%1” that get the new code instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::BulkDialog</name>
    <message numerus="yes">
        <source>Edit %n Commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is ticked is set for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CardDelegate</name>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentActs</name>
    <message>
        <source>edit commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitment is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change status to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take evidence away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is in another document; select the words in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>bring %n proposal(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentBoard</name>
    <message>
        <source>Commitments by status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentDesk</name>
    <message>
        <source>&amp;Make of the Selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a commitment of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is a commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is no commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit every field, or set fields of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status; most need evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add E&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passage, or a source with its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place at the Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the commitment stand at the selection of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Same &amp;Undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two chosen commitments are one undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not one; do not propose them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split &amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the statement out of its undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;jected Proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring rejected proposals back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport Commitments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write commitments as PDF, web page, table or calendar tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restated Ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep This View…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget This View</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) to follow up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentEditor</name>
    <message>
        <source>New Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: write 2025, 2025-06, 2025-06-30 or 2025-06-01..2025-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it was undertaken (%1): correct this date, or the document&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentExport</name>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitments are written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commitments could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentPanel</name>
    <message>
        <source>The chosen commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a commitment to see its words, its terms and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both state one and the same undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words have no certain place in the text as it is now. Select where they stand in the reader, then choose Commitments → Place at the Selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A status other than open needs some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passage in its document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have no certain place in the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this evidence away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a passage, or a source with its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From time to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen statements (this one, where none is chosen) are an undertaking of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps said again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two; do not propose them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage states the same undertaking: make a commitment of it, in one lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is no commitment; do not propose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner, follow-up, priority, topic or status of all (E in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status of all (S in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposals (A in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no commitments (R in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both state one and the same undertaking (A in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two; do not propose them again (R in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a commitment (A in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit every field (E in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no commitment (R in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status (S in the review mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more commitment(s), less alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s), less alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for in the %n document(s) that have most of its words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentsBar</name>
    <message>
        <source>Filter by who, what, date, amount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which commitments are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As cards, by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that seem to be one undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restated (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that seem to be one undertaking, of each the most alike; others follow when these are decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentsTable</name>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentsView</name>
    <message>
        <source>No commitments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a side agrees to, pledges or asks for is listed here as soon as a document says so. Select words in the reader and press Ctrl+Shift+C to make one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment belongs to this view, or the filter hides all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two documents seem to state the same undertaking, the two are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that seem to be one undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is undertaken there is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::DecisionDialog</name>
    <message>
        <source>Change Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs evidence: a passage that shows it, or a source with its date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::EvidenceFields</name>
    <message>
        <source>What it shows (not needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected: select words in the reader first, or choose a card of a comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source outside of this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuters, Phnom Penh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the passage that shows it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document, then the sentence that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the source, or choose a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of the source: 2025, 2025-06 or 2025-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::ExportDialog</name>
    <message>
        <source>Export Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of a calendar, iCalendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the view (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::LadderModel</name>
    <message>
        <source>reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::LineageLadder</name>
    <message>
        <source>How the undertaking was stated from time to time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::RestatedModel</name>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 — %3: %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::Restatements</name>
    <message>
        <source>join a restated commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep commitments apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split commitment off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::AccountHead</name>
    <message>
        <source>%1 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1: %2. Choose another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>� stands for %1, which no font draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of %1, relayed by %2. Choose another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::AccountMenus</name>
    <message>
        <source>The meeting has no other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a relay, remarks or another version beside the two (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::AccountModel</name>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked, same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked, partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked, conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: %1. A link by hand says what the other side says too (L).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonActs</name>
    <message>
        <source>That is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To link two passages, choose one in each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm what is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject what is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence left undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence left undecided, without its note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen that could be decided about: no link, and nothing that is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link left undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link marked as conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark link as conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link marked as same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark link as same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link marked as partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark link as partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is linked: no passage is chosen on the other side. Choose the one in the account of %1 that goes with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonColumns</name>
    <message>
        <source>Third account ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a third account beside the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonCommands</name>
    <message>
        <source>Link the chosen passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the link or the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the link or the silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the link as a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the link as the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the link as partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it undecided again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow to a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide a third account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in its document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: it is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonPane</name>
    <message>
        <source>No meeting is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting in the library or on the timeline to see what its two sides said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage to write a note on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::DifferenceMap</name>
    <message>
        <source>Map of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7 and Shift+F7 walk the same differences by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::FilterStrip</name>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages that one side alone has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages that say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages that agree in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what nobody has decided about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a person has confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links that a person has rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every passage again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passages without a link, where an account is not analysed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LedgerModel</name>
    <message>
        <source>– not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not said ✔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was found in the account of %2. Return confirms it, U says that it is said otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not in the lexicon: proposed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether %2 says it cannot be told, its account is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a person has confirmed that the account of %2 says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a person says that the account of %2 says it in other words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LedgerView</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LinkButtons</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the link as a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said in other words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LinkDetails</name>
    <message>
        <source>Annotated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retrieved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LinkFacts</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LinkPanel</name>
    <message>
        <source>The chosen link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link · %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said · undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said · confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 does not seem to say anything about %2. Read it, then confirm, or say that it is said in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 says nothing about %2. A person has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person finds that the account of %1 speaks of %2 in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the other side says the same cannot be told: %1. Read both, and link by hand what says the same (L).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::NotePanel</name>
    <message>
        <source>What do you make of it? (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on what is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the passage · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::PassageDelegate</name>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ only here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewDesk</name>
    <message>
        <source>Anal&amp;yse Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse the chosen documents again; what people decided stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse What Is Out&amp;dated Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again what an older version or other lexicons analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or program changed this store; what you see is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) analysed by another version or with other lexicons. What people decided stays when they are analysed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) analysed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let keys of one letter decide: link, confirm, reject, accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode is on: keys decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewStrip</name>
    <message>
        <source>Links decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N note · F8 undecided · F7 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N writes a note, F8 goes to the next undecided, F7 to the next difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::RibbonStrip</name>
    <message>
        <source>Links between the two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · score %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ThirdAccount</name>
    <message>
        <source>Third account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntitiesPanel</name>
    <message>
        <source>Filter people, topics, places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, topics, organisations and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, offices, mentions and meetings of the chosen entity (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics are not counted there, nor names that the lexicon does not know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDesk</name>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, offices, mentions and meetings of the chosen entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the entity in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge the Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are the same as the one chosen last; or drag one onto the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split Off a Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its names is somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no entity at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Was Put &amp;Aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was put aside, and bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) merged into %1. Undo takes it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put aside %n entity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n entity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting off a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDialog</name>
    <message>
        <source>Put Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is no entity at all stands in no list and no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entity is also written so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entity is not written so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Somebody Else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is written so is an entity of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen office away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of an entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return gives it this name everywhere; nothing goes back to the name that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click a bound to give it: 2013, 2013-05 or 2013-05-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparts met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; write 2013, 2013-05 or 2013-05-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>put aside as no entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (merged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the documents say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions (first %1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Met (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::entities::JunkDialog</name>
    <message>
        <source>Nothing was put aside. Del in the list of entities does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the chosen entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside as no entity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::DocumentActs</name>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>set %1 of %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget what people said of %n document(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>go back to what was detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget where people put %n document(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leave to the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back until the store is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::LibraryBar</name>
    <message>
        <source>Filter by title, issuer, date, meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents of one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents of one type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show documents by the accounts that the store has of their meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::LibraryDesk</name>
    <message>
        <source>Edit in P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the current cell of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;Metadata…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the chosen documents are: side, issuer, type, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to What Was Detec&amp;ted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what people said of the chosen documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, date, place, who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge Chosen Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one meeting of those that are chosen in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split Off into a New Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a meeting of the chosen documents of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve Documents to a Meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen documents into another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Documents &amp;out of the Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen documents are no account of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave to the Program Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what people said of the meetings of the chosen documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Document &amp;Is Its…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen document is to its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen documents, and meetings made by hand, to the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::LibraryView</name>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits the filter. Other words, or fewer of them, may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::MeetingActs</name>
    <message numerus="yes">
        <source>move %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moving documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n Document(s) to a Meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n document(s) out of the meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set role of %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>set role to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>split off %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merging meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it back until the store is closed; after that nothing parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that people gave the others end with them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make one meeting of %n meeting(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::MeetingChooser</name>
    <message>
        <source>Type some letters of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::MeetingDialog</name>
    <message>
        <source>Edit Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter codes of the parties: us, kh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody decided this; go back to what the documents say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::MetadataDialog</name>
    <message>
        <source>Edit Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit Metadata of %n Document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was detected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said otherwise on %2. A click goes back to what was detected: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashDesk</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash keeps it until %1, to be restored as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was deleted, and bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is %1 smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 had been in the trash for %n day(s), deleted for good now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With it went: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashDialog</name>
    <message>
        <source>Search the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Documents and meetings that are deleted stay here for %n day(s), with all that people decided about them, and can be restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the chosen ones back as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen ones so that they cannot come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything in the trash so that it cannot come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was here for %n day(s) is deleted for good when the store is next opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::AnnotationBook</name>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::AnnotationsModel</name>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::CodesModel</name>
    <message numerus="yes">
        <source>%1, %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::CommitmentsModel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::EntitiesModel</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::ImportModel</name>
    <message>
        <source>says what a document in the store says; kept as another source of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may be a changed text of a document that is there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::LibraryModel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::SearchModel</name>
    <message>
        <source>Untitled document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::models::TrashModel</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryDesk</name>
    <message>
        <source>&amp;Run the Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the query of the Query tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the query that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Query Result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows of the Query tab to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are written, and there are more: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryPane</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that can be queried, with their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return or a double click writes the name into the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the query that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off after </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query that runs longer is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries that ran before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query in SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT title, published FROM v_documents ORDER BY published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 rows in %2 s: there are more. Narrow the query, or add LIMIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query ran, and nothing fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query could not be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was stopped before its answer was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the store in SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a SELECT over the views on the left and press Ctrl+Return, or start from an example. A query can only read: nothing that it says changes the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the store has changed since: run it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::AnnotationMargin</name>
    <message>
        <source>Annotations beside the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ColumnsDialog</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns of %1 hold? The answer is remembered for every table with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::DocumentDesk</name>
    <message>
        <source>New from C&amp;lipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a document of the text that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Last Import &amp;Did…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the last import, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is put into a folder, as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new document from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is there already; the clipboard is noted as another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no table with a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it and see to its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not watched any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put into %1 is imported as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched. Import it by hand, or watch the folders below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text was in the trash; it is restored as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::DocumentHeader</name>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text retells a public document in other words; it is not the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>passes on the account of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no font draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and searched. Dates and names are found as far as they are known; what else it says is not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and searched. What it says is not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font draws these characters; � stands for them: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::FindBar</name>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ImportReport</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with the same text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n may be a changed text of a document that is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; what came in is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Import Did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with the program that the system has for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the document that came of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the columns of this table hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of it in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::OriginalPane</name>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its beginning is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This original is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is kept byte for byte. Save it to look at it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::PageView</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::PasteDialog</name>
    <message>
        <source>New from Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose voice the text is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2022-11-12, 2022-11 or 2022.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ReaderDesk</name>
    <message>
        <source>Ori&amp;ginal Beside the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the clean text was taken from, in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Ori&amp;ginal As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the original to a file, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original could not be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ReaderPane</name>
    <message>
        <source>No document is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the library, on the timeline or among the results of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences under the topics that they treat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ReadoutText</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in this document. Its original is kept as it came: Ctrl+Alt+O.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::RevisionDesk</name>
    <message>
        <source>Compare Re&amp;visions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changed between the texts of this document, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same Release?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this document is a changed text of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::RevisionDialog</name>
    <message>
        <source>&amp;Same Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Different Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new text the next revision of the document that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both; they are not proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same Release?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%1” a changed text of “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::RevisionView</name>
    <message>
        <source>%1 · read on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier of the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later of the two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not say that it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::reader::Sheet</name>
    <message>
        <source>Page of the original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::report</name>
    <message>
        <source>Asked of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is undertaken there is not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments by actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied by a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: the two do not make one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed: %1 says nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same thing under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown above too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two accounts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paraphrase, not the issuer&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that no font of the machine draws stand as their numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links: same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links: partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links: conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched passages stand in one account only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages with a dotted outline are not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: %1 (one thing under two names), %2; %3. A7 is the seventh sentence of the account on the left, B2 the second of that on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPARISON OF TWO ACCOUNTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts it softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 puts it stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker and addressee swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that relays %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two documents compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 piece not set as a sentence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces not set as sentences: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not said ✓ confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: the other account is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. What stands in one account alone, what is not said and what is undertaken there cannot be told. Passages without a tie are not judged; ties made by hand are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages were tied by the program from the clauses, topics, names, figures and speech acts that they share, each with the score of a calibrated model, and then as far as marked confirmed by a person. A proposed tie may be wrong and “only here” means that no passage of the other account was found to make the same point, not that it was never said. Headings, letterheads, datelines and the like are not set as sentences; how many pieces of a text are left out so is said beside its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account in a language that is not analysed is not judged: that nothing was found in it says nothing of what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No undertaking was found in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there may be more undertakings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whether it holds undertakings is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::report::BodyRow</name>
    <message>
        <source>decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::report::Card</name>
    <message>
        <source>shown above too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::report::SourceCard</name>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paraphrase, not the issuer&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::search::FilterFields</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, a month or a day: 2022, 2022-11, 2022-11-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, 2022-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on or after. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to, 2022-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on or before. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that mention a person, an organisation or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month or a day: 2022, 2022-11, 2022-11-12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::search::SavedPanel</name>
    <message>
        <source>Kept searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::search::SavedSearchesModel</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::search::SearchDesk</name>
    <message>
        <source>Ne&amp;xt Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next passage that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous passage that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep This Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the search under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::search::SearchPane</name>
    <message>
        <source>Search every text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are found in any form of theirs. “Quotation marks” find a phrase, OR and NOT combine, a star ends a beginning: demin*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text has “%1”. Fewer words, or the beginning of a word with a star, may find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed: put one before and one after the phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is not closed: each ( needs a ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR and NOT stand between words: demining OR mines. Write them small to search for the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every document that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the best %n document(s), more are being counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 documents, the best first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::settings::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs what you decide, so that others who work in the store know whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of the type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::settings::SettingsDesk</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs changes, how the window looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ActStrip</name>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::FilterStrip</name>
    <message>
        <source>What every view is narrowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up every filter (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Narrowed to %1; give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not analysed may speak of it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::Inspector</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document or a meeting to see where it comes from and what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paraphrase, not the original wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided, see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; detected: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; its place is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words more, %2 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a changed text of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sentences, and not compared:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relays %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::Legend</name>
    <message>
        <source>What the Marks Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly a point is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expressed concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaffirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condemned, demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side says this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said, and a person has confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person finds that it is said in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side whose account the text of others relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side of which this store has no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: an account is not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed: nothing is said of what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode on or off: letters decide only while it is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on what is chosen, at any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::MainWindow</name>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::OpeningDesk</name>
    <message>
        <source>&amp;New Store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store of sample documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read documents into this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all documents of a folder into this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it, or choose another name for the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be opened, nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be written; it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File by file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ReportDesk</name>
    <message>
        <source>&amp;Export Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comparison of the two accounts as PDF, HTML or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report with the &amp;Third Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the comparison of the third account with the one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StartPage</name>
    <message>
        <source>Lay two governments’ accounts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop readouts, press releases and statements anywhere in this window, or open the sample to look around. Counterpart finds out which of them tell of the same meeting, and shows what both say, what only one says and where they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StatusLine</name>
    <message>
        <source>%1 · %2, %3 two-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to analyse again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StoreDesk</name>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the whole store into another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing more can be written to it; what it holds can still be saved as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search documents, people, topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K: every command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::WalkDesk</name>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy issuer, title, date and SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Two-sided Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Two-sided Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::shell::WindowDesk</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Every Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ommitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;arrange Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show title bars to move panels by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;very Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;Marks Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Counterpart %1&lt;/b&gt;&lt;p&gt;A workbench for people who read diplomacy: what one side says and the other leaves out.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::timeline::TimelineDesk</name>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the timeline and put the keys there: arrows walk the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes for the Chosen Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each chosen person, topic, organisation or place a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Their Lanes &amp;Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::timeline::TimelineView</name>
    <message>
        <source>Drag to choose a span of time; double click to see everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to give every side its lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to fold these sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) without any date are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Marks in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow to What Is in View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the Chosen Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold or Fold the Other Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Timeline as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Timeline as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; arrow keys walk the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; chosen span %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, meetings and due dates appear here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::FactPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next of %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::PartialDateEdit</name>
    <message>
        <source>2022-11-12, 2022-11 or 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, a month or a year: 2022-11-12, 2022-11, 2022, 12 Nov 2022; a span: 2022-11-12..2022-11-13</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::QuickChooser</name>
    <message>
        <source>%1 of %2: more letters narrow them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::ReviewMode</name>
    <message>
        <source>Not for what is chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode is off: %1 switches it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no command here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::ReviewSwitch</name>
    <message>
        <source>Review mode on · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode off · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review mode off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters decide at once; %1 switches this off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters change nothing; %1 lets them decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::workbench::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, a document or a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::workbench::Session</name>
    <message>
        <source>The store could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::workbench::Undoing</name>
    <message>
        <source>Doing again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counterpart::workspace::Workspace</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
