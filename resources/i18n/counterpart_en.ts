<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LibraryCells</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %Ln min left</numerusform>
            <numerusform>about %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeTexts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) on passages</source>
        <translation>
            <numerusform>%Ln code on passages</numerusform>
            <numerusform>%Ln codes on passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed commitment(s)</source>
        <translation>
            <numerusform>%Ln reviewed commitment</numerusform>
            <numerusform>%Ln reviewed commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed link(s)</source>
        <translation>
            <numerusform>%Ln reviewed link</numerusform>
            <numerusform>%Ln reviewed links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed omission(s)</source>
        <translation>
            <numerusform>%Ln reviewed omission</numerusform>
            <numerusform>%Ln reviewed omissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set by hand</source>
        <translation>
            <numerusform>%Ln value set by hand</numerusform>
            <numerusform>%Ln values set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite mark(s)</source>
        <translation>
            <numerusform>%Ln favourite mark</numerusform>
            <numerusform>%Ln favourite marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “did not publish” mark(s)</source>
        <translation>
            <numerusform>%Ln “did not publish” mark</numerusform>
            <numerusform>%Ln “did not publish” marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting assignment(s) made by hand</source>
        <translation>
            <numerusform>%Ln meeting assignment made by hand</numerusform>
            <numerusform>%Ln meeting assignments made by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) used as evidence</source>
        <translation>
            <numerusform>%Ln passage used as evidence</numerusform>
            <numerusform>%Ln passages used as evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with %1</source>
        <translation>
            <numerusform>%Ln of them with %1</numerusform>
            <numerusform>%Ln of them with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its documents, moved to another meeting meanwhile.</source>
        <translation>
            <numerusform>“%1” was restored without %Ln of its documents, moved to another meeting meanwhile.</numerusform>
            <numerusform>“%1” was restored without %Ln of its documents, moved to another meeting meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its documents, permanently deleted meanwhile.</source>
        <translation>
            <numerusform>“%1” was restored without %Ln of its documents, permanently deleted meanwhile.</numerusform>
            <numerusform>“%1” was restored without %Ln of its documents, permanently deleted meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored; %n other document(s) imported from the same file meanwhile were kept.</source>
            <translation>
                <numerusform>“%1” was restored; %Ln other document imported from the same file meanwhile was kept.</numerusform>
                <numerusform>“%1” was restored; %Ln other documents imported from the same file meanwhile were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) marked as different documents</source>
        <translation>
            <numerusform>%Ln text marked as different documents</numerusform>
            <numerusform>%Ln texts marked as different documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es)</source>
        <translation>
            <numerusform>%Ln saved search</numerusform>
            <numerusform>%Ln saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its codes, which are in the trash.</source>
        <translation>
            <numerusform>“%1” was restored without %Ln of its codes, which are in the trash.</numerusform>
            <numerusform>“%1” was restored without %Ln of its codes, which are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFacts</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>%Ln mention here</numerusform>
            <numerusform>%Ln mentions here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n more span(s) not shown</source>
        <translation>
            <numerusform>%Ln more span not shown</numerusform>
            <numerusform>%Ln more spans not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AgreementDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationActs</name>
    <message numerus="yes">
        <source>A code for %n annotation(s)</source>
        <translation>
            <numerusform>A code for %Ln annotation</numerusform>
            <numerusform>A code for %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <translation>
            <numerusform>delete %Ln annotation</numerusform>
            <numerusform>delete %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s), with memos and codes?</source>
        <translation>
            <numerusform>Delete %Ln annotation, with memos and codes?</numerusform>
            <numerusform>Delete %Ln annotations, with memos and codes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln annotation moved to the trash.</numerusform>
            <numerusform>%Ln annotations moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps them for %Ln day.</numerusform>
            <numerusform>The trash keeps them for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less similar</source>
        <translation>
            <numerusform>and %Ln more, less similar</numerusform>
            <numerusform>and %Ln more, less similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationExchange</name>
    <message numerus="yes">
        <source>%n annotation(s) exported: %1</source>
        <translation>
            <numerusform>%Ln annotation exported: %1</numerusform>
            <numerusform>%Ln annotations exported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%Ln new code</numerusform>
            <numerusform>%Ln new codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new annotation(s)</source>
        <translation>
            <numerusform>%Ln new annotation</numerusform>
            <numerusform>%Ln new annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and annotation(s) extended</source>
        <translation>
            <numerusform>%Ln code and annotation extended</numerusform>
            <numerusform>%Ln codes and annotations extended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) updated</source>
        <translation>
            <numerusform>%Ln commitment updated</numerusform>
            <numerusform>%Ln commitments updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of commitments marked as the same</source>
        <translation>
            <numerusform>%Ln pair of commitments marked as the same</numerusform>
            <numerusform>%Ln pairs of commitments marked as the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are missing here: see the details</source>
        <translation>
            <numerusform>%Ln document is missing here: see the details</numerusform>
            <numerusform>%Ln documents are missing here: see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): see the details</source>
        <translation>
            <numerusform>%Ln note: see the details</numerusform>
            <numerusform>%Ln notes: see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s) and star(s)</source>
        <translation>
            <numerusform>%Ln new tag and star</numerusform>
            <numerusform>%Ln new tags and stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) marked as unpublished</source>
        <translation>
            <numerusform>%Ln account marked as unpublished</numerusform>
            <numerusform>%Ln accounts marked as unpublished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) judged</source>
        <translation>
            <numerusform>%Ln passage judged</numerusform>
            <numerusform>%Ln passages judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationsView</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n annotation(s)</source>
        <translation>
            <numerusform>%L1 of %Ln annotation</numerusform>
            <numerusform>%L1 of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%Ln orphan</numerusform>
            <numerusform>%Ln orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeActs</name>
    <message numerus="yes">
        <source>%n passage(s) lose it; the passages and their memos stay.</source>
        <translation>
            <numerusform>%Ln passage loses it; the passage and its memo stay.</numerusform>
            <numerusform>%Ln passages lose it; the passages and their memos stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps it for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps it for %Ln day.</numerusform>
            <numerusform>The trash keeps it for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::BulkDialog</name>
    <message numerus="yes">
        <source>Edit %n Commitment(s)</source>
        <translation>
            <numerusform>Edit %Ln Commitment</numerusform>
            <numerusform>Edit %Ln Commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentActs</name>
    <message numerus="yes">
        <source>%n commitment(s) accepted</source>
        <translation>
            <numerusform>%Ln commitment accepted</numerusform>
            <numerusform>%Ln commitments accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n commitment(s)</source>
        <translation>
            <numerusform>accept %Ln commitment</numerusform>
            <numerusform>accept %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) rejected</source>
        <translation>
            <numerusform>%Ln commitment rejected</numerusform>
            <numerusform>%Ln commitments rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n commitment(s)</source>
        <translation>
            <numerusform>reject %Ln commitment</numerusform>
            <numerusform>reject %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n commitment(s)</source>
        <translation>
            <numerusform>edit %Ln commitment</numerusform>
            <numerusform>edit %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n proposal(s)</source>
        <translation>
            <numerusform>restore %Ln proposal</numerusform>
            <numerusform>restore %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n commitment(s)</source>
        <translation>
            <numerusform>delete %Ln commitment</numerusform>
            <numerusform>delete %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln commitment moved to the trash.</numerusform>
            <numerusform>%Ln commitments moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n commitment(s), with their evidence?</source>
        <translation>
            <numerusform>Delete %Ln commitment, with their evidence?</numerusform>
            <numerusform>Delete %Ln commitments, with their evidence?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps them for %Ln day.</numerusform>
            <numerusform>The trash keeps them for %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentDesk</name>
    <message numerus="yes">
        <source>%n commitment(s) to follow up</source>
        <translation>
            <numerusform>%Ln commitment to follow up</numerusform>
            <numerusform>%Ln commitments to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentPanel</name>
    <message numerus="yes">
        <source>%n commitment(s) selected</source>
        <translation>
            <numerusform>%Ln commitment selected</numerusform>
            <numerusform>%Ln commitments selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more commitment(s), less similar</source>
        <translation>
            <numerusform>and %Ln more commitment, less similar</numerusform>
            <numerusform>and %Ln more commitments, less similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s), less similar</source>
        <translation>
            <numerusform>and %Ln more passage, less similar</numerusform>
            <numerusform>and %Ln more passages, less similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched in the %n document(s) that share most of its words.</source>
        <translation>
            <numerusform>Searched in the %Ln document that share most of its words.</numerusform>
            <numerusform>Searched in the %Ln documents that share most of its words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentsBar</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%L1 of %Ln commitment</numerusform>
            <numerusform>%L1 of %Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::DecisionDialog</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::Triage</name>
    <message numerus="yes">
        <source>accept %n proposal(s)</source>
        <translation>
            <numerusform>accept %Ln proposal</numerusform>
            <numerusform>accept %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposal(s)</source>
        <translation>
            <numerusform>reject %Ln proposal</numerusform>
            <numerusform>reject %Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n repeat(s)</source>
        <translation>
            <numerusform>merge %Ln repeat</numerusform>
            <numerusform>merge %Ln repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::TriageModel</name>
    <message numerus="yes">
        <source>%n cop(ies)</source>
            <translation>
                <numerusform>%Ln copy</numerusform>
                <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::TriageView</name>
    <message numerus="yes">
        <source>%n proposal(s) of other kinds</source>
        <translation>
            <numerusform>%Ln proposal of other kinds</numerusform>
            <numerusform>%Ln proposals of other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::AccountHead</name>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%Ln only here</numerusform>
            <numerusform>%Ln only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them undecided</source>
        <translation>
            <numerusform>%Ln of them undecided</numerusform>
            <numerusform>%Ln of them undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonActs</name>
    <message numerus="yes">
        <source>%n decision(s) removed</source>
        <translation>
            <numerusform>%Ln decision removed</numerusform>
            <numerusform>%Ln decisions removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonColumns</name>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%Ln same</numerusform>
            <numerusform>%Ln same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%Ln partial</numerusform>
            <numerusform>%Ln partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LedgerDrawer</name>
    <message numerus="yes">
        <source>◂ %n agreed</source>
        <translation>
            <numerusform>◂ %Ln agreed</numerusform>
            <numerusform>◂ %Ln agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n agreed</source>
        <translation>
            <numerusform>▸ %Ln agreed</numerusform>
            <numerusform>▸ %Ln agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LostJudgements</name>
    <message numerus="yes">
        <source>%n decision(s) without a passage</source>
        <translation>
            <numerusform>%Ln decision without a passage</numerusform>
            <numerusform>%Ln decisions without a passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewStrip</name>
    <message numerus="yes">
        <source>%n decision(s) without a passage</source>
        <translation>
            <numerusform>%Ln decision without a passage</numerusform>
            <numerusform>%Ln decisions without a passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewDesk</name>
    <message numerus="yes">
        <source>%n document(s) were analysed by another version or with other lexicons. Reanalysing keeps all decisions.</source>
            <translation>
                <numerusform>%Ln document was analysed by another version or with other lexicons. Reanalysing keeps all decisions.</numerusform>
                <numerusform>%Ln documents were analysed by another version or with other lexicons. Reanalysing keeps all decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) reanalysed.</source>
        <translation>
            <numerusform>%Ln document reanalysed.</numerusform>
            <numerusform>%Ln documents reanalysed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::StoreWalk</name>
    <message numerus="yes">
        <source>%1: %n undecided</source>
        <translation>
            <numerusform>%1: %Ln undecided</numerusform>
            <numerusform>%1: %Ln undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDesk</name>
    <message numerus="yes">
        <source>%n entity(s) merged into %1.</source>
        <translation>
            <numerusform>%Ln entity merged into %1.</numerusform>
            <numerusform>%Ln entities merged into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n entity(s)</source>
        <translation>
            <numerusform>hide %Ln entity</numerusform>
            <numerusform>hide %Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %n entity(s) again</source>
        <translation>
            <numerusform>show %Ln entity again</numerusform>
            <numerusform>show %Ln entities again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDialog</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %Ln document</numerusform>
            <numerusform>in %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n meeting(s)</source>
        <translation>
            <numerusform>%1 · %Ln meeting</numerusform>
            <numerusform>%1 · %Ln meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::history::ActivityDialog</name>
    <message numerus="yes">
        <source>Last %n change(s)</source>
        <translation>
            <numerusform>Last %Ln change</numerusform>
            <numerusform>Last %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::DocumentActs</name>
    <message numerus="yes">
        <source>set %1 of %n document(s)</source>
        <translation>
            <numerusform>set %1 of %Ln document</numerusform>
            <numerusform>set %1 of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n document(s) to detected values?</source>
        <translation>
            <numerusform>Reset %Ln document to detected values?</numerusform>
            <numerusform>Reset %Ln documents to detected values?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset the meeting assignment of %n document(s)?</source>
        <translation>
            <numerusform>Reset the meeting assignment of %Ln document?</numerusform>
            <numerusform>Reset the meeting assignment of %Ln documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::LibraryBar</name>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%L1 of %Ln document</numerusform>
            <numerusform>%L1 of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::MeetingActs</name>
    <message numerus="yes">
        <source>move %n document(s)</source>
        <translation>
            <numerusform>move %Ln document</numerusform>
            <numerusform>move %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Document(s) to a Meeting</source>
        <translation>
            <numerusform>Move %Ln Document to a Meeting</numerusform>
            <numerusform>Move %Ln Documents to a Meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n document(s) from the meeting</source>
        <translation>
            <numerusform>remove %Ln document from the meeting</numerusform>
            <numerusform>remove %Ln documents from the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set role of %n document(s)</source>
        <translation>
            <numerusform>set role of %Ln document</numerusform>
            <numerusform>set role of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split %n document(s) into a new meeting</source>
        <translation>
            <numerusform>split %Ln document into a new meeting</numerusform>
            <numerusform>split %Ln documents into a new meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n meeting(s)</source>
        <translation>
            <numerusform>merge %Ln meeting</numerusform>
            <numerusform>merge %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) entered by hand for the other meetings will be lost.</source>
        <translation>
            <numerusform>%Ln value entered by hand for the other meetings will be lost.</numerusform>
            <numerusform>%Ln values entered by hand for the other meetings will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n meeting(s) into one?</source>
        <translation>
            <numerusform>Merge %Ln meeting into one?</numerusform>
            <numerusform>Merge %Ln meetings into one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::MetadataDialog</name>
    <message numerus="yes">
        <source>Edit Metadata of %n Document(s)</source>
        <translation>
            <numerusform>Edit Metadata of %Ln Document</numerusform>
            <numerusform>Edit Metadata of %Ln Documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TagDesk</name>
    <message numerus="yes">
        <source>Tags of %n item(s)</source>
        <translation>
            <numerusform>Tags of %Ln item</numerusform>
            <numerusform>Tags of %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashDesk</name>
    <message numerus="yes">
        <source>%1 had been in the trash for %n day(s) and is now permanently deleted.</source>
        <translation>
            <numerusform>%1 had been in the trash for %Ln day and is now permanently deleted.</numerusform>
            <numerusform>%1 had been in the trash for %Ln days and is now permanently deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashView</name>
    <message numerus="yes">
        <source>What you delete stays here for %n day(s) and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</source>
        <translation>
            <numerusform>What you delete stays here for %Ln day and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</numerusform>
            <numerusform>What you delete stays here for %Ln days and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items older than %n day(s) are permanently deleted.</source>
        <translation>
            <numerusform>Items older than %Ln day are permanently deleted.</numerusform>
            <numerusform>Items older than %Ln days are permanently deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%Ln in the trash</numerusform>
            <numerusform>%Ln in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n in the trash</source>
        <translation>
            <numerusform>%L1 of %Ln in the trash</numerusform>
            <numerusform>%L1 of %Ln in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::ActivityModel</name>
    <message numerus="yes">
        <source>Imported %n document(s)</source>
        <translation>
            <numerusform>Imported %Ln document</numerusform>
            <numerusform>Imported %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported a new text of %n document(s)</source>
        <translation>
            <numerusform>Imported a new text of %Ln document</numerusform>
            <numerusform>Imported a new text of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::CodesModel</name>
    <message numerus="yes">
        <source>%1, %n annotation(s)</source>
        <translation>
            <numerusform>%1, %Ln annotation</numerusform>
            <numerusform>%1, %Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::EntitiesModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::ImportModel</name>
    <message numerus="yes">
        <source>%n may be a changed version of a document in the store</source>
            <translation>
                <numerusform>%Ln may be a changed version of a document in the store</numerusform>
                <numerusform>%Ln may be changed versions of documents in the store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::SearchModel</name>
    <message numerus="yes">
        <source>%n more passage(s) in this document</source>
        <translation>
            <numerusform>%Ln more passage in this document</numerusform>
            <numerusform>%Ln more passages in this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryDesk</name>
    <message numerus="yes">
        <source>The first %n row(s) exported; there are more: %1</source>
        <translation>
            <numerusform>The first %Ln row exported; there are more: %1</numerusform>
            <numerusform>The first %Ln rows exported; there are more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported: %1</source>
        <translation>
            <numerusform>%Ln row exported: %1</numerusform>
            <numerusform>%Ln rows exported: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::DocumentHeader</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ImportReport</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%Ln document imported</numerusform>
            <numerusform>%Ln documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%Ln revised</numerusform>
            <numerusform>%Ln revised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with the same text</source>
        <translation>
            <numerusform>%Ln merged with the same text</numerusform>
            <numerusform>%Ln merged with the same text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the store</source>
        <translation>
            <numerusform>%Ln already in the store</numerusform>
            <numerusform>%Ln already in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a changed version of a document in the store.</source>
        <translation>
            <numerusform>%Ln may be a changed version of a document in the store.</numerusform>
            <numerusform>%Ln may be a changed version of a document in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>%Ln restored from the trash</numerusform>
            <numerusform>%Ln restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the trash</source>
        <translation>
            <numerusform>%Ln of them in the trash</numerusform>
            <numerusform>%Ln of them in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::RevisionView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%Ln word added</numerusform>
            <numerusform>%Ln words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%Ln word removed</numerusform>
            <numerusform>%Ln words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::search::SearchPane</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n document(s), counting more…</source>
        <translation>
            <numerusform>the best %Ln document, counting more…</numerusform>
            <numerusform>the best %Ln documents, counting more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::DropTarget</name>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::FilterStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%L1 of %Ln document</numerusform>
            <numerusform>%L1 of %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ImportNews</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%Ln file could not be imported:</numerusform>
            <numerusform>%Ln files could not be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ImportRestDesk</name>
    <message numerus="yes">
        <source>The import of %1 was stopped. Not in this store yet: %2 of %n file(s).</source>
        <translation>
            <numerusform>The import of %1 was stopped. Not in this store yet: %L2 of %Ln file.</numerusform>
            <numerusform>The import of %1 was stopped. Not in this store yet: %L2 of %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be found: %1.</source>
        <translation>
            <numerusform>%Ln of them can no longer be found: %1.</numerusform>
            <numerusform>%Ln of them can no longer be found: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::Inspector</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s): %1</source>
        <translation>
            <numerusform>%Ln piece: %1</numerusform>
            <numerusform>%Ln pieces: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln meeting</numerusform>
            <numerusform>%Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to reanalyse</source>
        <translation>
            <numerusform>%Ln document to reanalyse</numerusform>
            <numerusform>%Ln documents to reanalyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StopImportDialog</name>
    <message numerus="yes">
        <source>An import is running. Not imported yet: %1 of %n file(s).</source>
        <translation>
            <numerusform>An import is running. Not imported yet: %L1 of %Ln file.</numerusform>
            <numerusform>An import is running. Not imported yet: %L1 of %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::timeline::TimelineView</name>
    <message numerus="yes">
        <source>%n document(s) without any date are not shown</source>
        <translation>
            <numerusform>%Ln document without any date is not shown</numerusform>
            <numerusform>%Ln documents without any date are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::MessageBar</name>
    <message numerus="yes">
        <source>Next of %n</source>
        <translation>
            <numerusform>Next of %Ln</numerusform>
            <numerusform>Next of %Ln</numerusform>
        </translation>
    </message>
</context>
</TS>
