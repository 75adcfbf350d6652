<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LibraryCells</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingTexts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StakeTexts</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) on passages</source>
        <translation>
            <numerusform>%n code on passages</numerusform>
            <numerusform>%n codes on passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed commitment(s)</source>
        <translation>
            <numerusform>%n reviewed commitment</numerusform>
            <numerusform>%n reviewed commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed link(s)</source>
        <translation>
            <numerusform>%n reviewed link</numerusform>
            <numerusform>%n reviewed links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed omission(s)</source>
        <translation>
            <numerusform>%n reviewed omission</numerusform>
            <numerusform>%n reviewed omissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) set by hand</source>
        <translation>
            <numerusform>%n value set by hand</numerusform>
            <numerusform>%n values set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n favourite mark(s)</source>
        <translation>
            <numerusform>%n favourite mark</numerusform>
            <numerusform>%n favourite marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “did not publish” mark(s)</source>
        <translation>
            <numerusform>%n “did not publish” mark</numerusform>
            <numerusform>%n “did not publish” marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting assignment(s) made by hand</source>
        <translation>
            <numerusform>%n meeting assignment made by hand</numerusform>
            <numerusform>%n meeting assignments made by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) used as evidence</source>
        <translation>
            <numerusform>%n passage used as evidence</numerusform>
            <numerusform>%n passages used as evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with %1</source>
        <translation>
            <numerusform>%n of them with %1</numerusform>
            <numerusform>%n of them with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its documents, moved to another meeting meanwhile.</source>
        <translation>
            <numerusform>“%1” was restored without %n of its documents, moved to another meeting meanwhile.</numerusform>
            <numerusform>“%1” was restored without %n of its documents, moved to another meeting meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its documents, permanently deleted meanwhile.</source>
        <translation>
            <numerusform>“%1” was restored without %n of its documents, permanently deleted meanwhile.</numerusform>
            <numerusform>“%1” was restored without %n of its documents, permanently deleted meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored; %n other document(s) imported from the same file meanwhile were kept.</source>
            <translation>
                <numerusform>“%1” was restored; %n other document imported from the same file meanwhile was kept.</numerusform>
                <numerusform>“%1” was restored; %n other documents imported from the same file meanwhile were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) marked as different documents</source>
        <translation>
            <numerusform>%n text marked as different documents</numerusform>
            <numerusform>%n texts marked as different documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(es)</source>
        <translation>
            <numerusform>%n saved search</numerusform>
            <numerusform>%n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was restored without %n of its codes, which are in the trash.</source>
        <translation>
            <numerusform>“%1” was restored without %n of its codes, which are in the trash.</numerusform>
            <numerusform>“%1” was restored without %n of its codes, which are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextFacts</name>
    <message numerus="yes">
        <source>%n mention(s) here</source>
        <translation>
            <numerusform>%n mention here</numerusform>
            <numerusform>%n mentions here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n more span(s) not shown</source>
        <translation>
            <numerusform>%n more span not shown</numerusform>
            <numerusform>%n more spans not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AgreementDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationActs</name>
    <message numerus="yes">
        <source>A code for %n annotation(s)</source>
        <translation>
            <numerusform>A code for %n annotation</numerusform>
            <numerusform>A code for %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n annotation(s)</source>
        <translation>
            <numerusform>delete %n annotation</numerusform>
            <numerusform>delete %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s), with memos and codes?</source>
        <translation>
            <numerusform>Delete %n annotation, with memos and codes?</numerusform>
            <numerusform>Delete %n annotations, with memos and codes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) moved to the trash.</source>
        <translation>
            <numerusform>%n annotation moved to the trash.</numerusform>
            <numerusform>%n annotations moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps them for %n day.</numerusform>
            <numerusform>The trash keeps them for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, less similar</source>
        <translation>
            <numerusform>and %n more, less similar</numerusform>
            <numerusform>and %n more, less similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationExchange</name>
    <message numerus="yes">
        <source>%n annotation(s) exported: %1</source>
        <translation>
            <numerusform>%n annotation exported: %1</numerusform>
            <numerusform>%n annotations exported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n new code</numerusform>
            <numerusform>%n new codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new annotation(s)</source>
        <translation>
            <numerusform>%n new annotation</numerusform>
            <numerusform>%n new annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) and annotation(s) extended</source>
        <translation>
            <numerusform>%n code and annotation extended</numerusform>
            <numerusform>%n codes and annotations extended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) updated</source>
        <translation>
            <numerusform>%n commitment updated</numerusform>
            <numerusform>%n commitments updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of commitments marked as the same</source>
        <translation>
            <numerusform>%n pair of commitments marked as the same</numerusform>
            <numerusform>%n pairs of commitments marked as the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are missing here: see the details</source>
        <translation>
            <numerusform>%n document is missing here: see the details</numerusform>
            <numerusform>%n documents are missing here: see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s): see the details</source>
        <translation>
            <numerusform>%n note: see the details</numerusform>
            <numerusform>%n notes: see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s) and star(s)</source>
        <translation>
            <numerusform>%n new tag and star</numerusform>
            <numerusform>%n new tags and stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) marked as unpublished</source>
        <translation>
            <numerusform>%n account marked as unpublished</numerusform>
            <numerusform>%n accounts marked as unpublished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) judged</source>
        <translation>
            <numerusform>%n passage judged</numerusform>
            <numerusform>%n passages judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::AnnotationsView</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n annotation(s)</source>
        <translation>
            <numerusform>%1 of %n annotation</numerusform>
            <numerusform>%1 of %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphan(s)</source>
        <translation>
            <numerusform>%n orphan</numerusform>
            <numerusform>%n orphans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::annotations::CodeActs</name>
    <message numerus="yes">
        <source>%n passage(s) lose it; the passages and their memos stay.</source>
        <translation>
            <numerusform>%n passage loses it; the passage and its memo stay.</numerusform>
            <numerusform>%n passages lose it; the passages and their memos stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps it for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps it for %n day.</numerusform>
            <numerusform>The trash keeps it for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::BulkDialog</name>
    <message numerus="yes">
        <source>Edit %n Commitment(s)</source>
        <translation>
            <numerusform>Edit %n Commitment</numerusform>
            <numerusform>Edit %n Commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentActs</name>
    <message numerus="yes">
        <source>%n commitment(s) accepted</source>
        <translation>
            <numerusform>%n commitment accepted</numerusform>
            <numerusform>%n commitments accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n commitment(s)</source>
        <translation>
            <numerusform>accept %n commitment</numerusform>
            <numerusform>accept %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) rejected</source>
        <translation>
            <numerusform>%n commitment rejected</numerusform>
            <numerusform>%n commitments rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n commitment(s)</source>
        <translation>
            <numerusform>reject %n commitment</numerusform>
            <numerusform>reject %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n commitment(s)</source>
        <translation>
            <numerusform>edit %n commitment</numerusform>
            <numerusform>edit %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n proposal(s)</source>
        <translation>
            <numerusform>restore %n proposal</numerusform>
            <numerusform>restore %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n commitment(s)</source>
        <translation>
            <numerusform>delete %n commitment</numerusform>
            <numerusform>delete %n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s) moved to the trash.</source>
        <translation>
            <numerusform>%n commitment moved to the trash.</numerusform>
            <numerusform>%n commitments moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n commitment(s), with their evidence?</source>
        <translation>
            <numerusform>Delete %n commitment, with their evidence?</numerusform>
            <numerusform>Delete %n commitments, with their evidence?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash keeps them for %n day(s).</source>
        <translation>
            <numerusform>The trash keeps them for %n day.</numerusform>
            <numerusform>The trash keeps them for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentDesk</name>
    <message numerus="yes">
        <source>%n commitment(s) to follow up</source>
        <translation>
            <numerusform>%n commitment to follow up</numerusform>
            <numerusform>%n commitments to follow up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentPanel</name>
    <message numerus="yes">
        <source>%n commitment(s) selected</source>
        <translation>
            <numerusform>%n commitment selected</numerusform>
            <numerusform>%n commitments selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more commitment(s), less similar</source>
        <translation>
            <numerusform>and %n more commitment, less similar</numerusform>
            <numerusform>and %n more commitments, less similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s), less similar</source>
        <translation>
            <numerusform>and %n more passage, less similar</numerusform>
            <numerusform>and %n more passages, less similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searched in the %n document(s) that share most of its words.</source>
        <translation>
            <numerusform>Searched in the %n document that share most of its words.</numerusform>
            <numerusform>Searched in the %n documents that share most of its words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::CommitmentsBar</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n commitment(s)</source>
        <translation>
            <numerusform>%1 of %n commitment</numerusform>
            <numerusform>%1 of %n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::DecisionDialog</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::Triage</name>
    <message numerus="yes">
        <source>accept %n proposal(s)</source>
        <translation>
            <numerusform>accept %n proposal</numerusform>
            <numerusform>accept %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposal(s)</source>
        <translation>
            <numerusform>reject %n proposal</numerusform>
            <numerusform>reject %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n repeat(s)</source>
        <translation>
            <numerusform>merge %n repeat</numerusform>
            <numerusform>merge %n repeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::TriageModel</name>
    <message numerus="yes">
        <source>%n cop(ies)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::commitments::TriageView</name>
    <message numerus="yes">
        <source>%n proposal(s) of other kinds</source>
        <translation>
            <numerusform>%n proposal of other kinds</numerusform>
            <numerusform>%n proposals of other kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::AccountHead</name>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them undecided</source>
        <translation>
            <numerusform>%n of them undecided</numerusform>
            <numerusform>%n of them undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonActs</name>
    <message numerus="yes">
        <source>%n decision(s) removed</source>
        <translation>
            <numerusform>%n decision removed</numerusform>
            <numerusform>%n decisions removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ComparisonColumns</name>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partial</source>
        <translation>
            <numerusform>%n partial</numerusform>
            <numerusform>%n partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LedgerDrawer</name>
    <message numerus="yes">
        <source>◂ %n agreed</source>
        <translation>
            <numerusform>◂ %n agreed</numerusform>
            <numerusform>◂ %n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▸ %n agreed</source>
        <translation>
            <numerusform>▸ %n agreed</numerusform>
            <numerusform>▸ %n agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::LostJudgements</name>
    <message numerus="yes">
        <source>%n decision(s) without a passage</source>
        <translation>
            <numerusform>%n decision without a passage</numerusform>
            <numerusform>%n decisions without a passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewStrip</name>
    <message numerus="yes">
        <source>%n decision(s) without a passage</source>
        <translation>
            <numerusform>%n decision without a passage</numerusform>
            <numerusform>%n decisions without a passage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::ReviewDesk</name>
    <message numerus="yes">
        <source>%n document(s) were analysed by another version or with other lexicons. Reanalysing keeps all decisions.</source>
            <translation>
                <numerusform>%n document was analysed by another version or with other lexicons. Reanalysing keeps all decisions.</numerusform>
                <numerusform>%n documents were analysed by another version or with other lexicons. Reanalysing keeps all decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) reanalysed.</source>
        <translation>
            <numerusform>%n document reanalysed.</numerusform>
            <numerusform>%n documents reanalysed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::comparison::StoreWalk</name>
    <message numerus="yes">
        <source>%1: %n undecided</source>
        <translation>
            <numerusform>%1: %n undecided</numerusform>
            <numerusform>%1: %n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDesk</name>
    <message numerus="yes">
        <source>%n entity(s) merged into %1.</source>
        <translation>
            <numerusform>%n entity merged into %1.</numerusform>
            <numerusform>%n entities merged into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %n entity(s)</source>
        <translation>
            <numerusform>hide %n entity</numerusform>
            <numerusform>hide %n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %n entity(s) again</source>
        <translation>
            <numerusform>show %n entity again</numerusform>
            <numerusform>show %n entities again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::entities::EntityDialog</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>in %n document</numerusform>
            <numerusform>in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n meeting(s)</source>
        <translation>
            <numerusform>%1 · %n meeting</numerusform>
            <numerusform>%1 · %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::history::ActivityDialog</name>
    <message numerus="yes">
        <source>Last %n change(s)</source>
        <translation>
            <numerusform>Last %n change</numerusform>
            <numerusform>Last %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::DocumentActs</name>
    <message numerus="yes">
        <source>set %1 of %n document(s)</source>
        <translation>
            <numerusform>set %1 of %n document</numerusform>
            <numerusform>set %1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n document(s) to detected values?</source>
        <translation>
            <numerusform>Reset %n document to detected values?</numerusform>
            <numerusform>Reset %n documents to detected values?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset the meeting assignment of %n document(s)?</source>
        <translation>
            <numerusform>Reset the meeting assignment of %n document?</numerusform>
            <numerusform>Reset the meeting assignment of %n documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::LibraryBar</name>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::MeetingActs</name>
    <message numerus="yes">
        <source>move %n document(s)</source>
        <translation>
            <numerusform>move %n document</numerusform>
            <numerusform>move %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Document(s) to a Meeting</source>
        <translation>
            <numerusform>Move %n Document to a Meeting</numerusform>
            <numerusform>Move %n Documents to a Meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n document(s) from the meeting</source>
        <translation>
            <numerusform>remove %n document from the meeting</numerusform>
            <numerusform>remove %n documents from the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set role of %n document(s)</source>
        <translation>
            <numerusform>set role of %n document</numerusform>
            <numerusform>set role of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split %n document(s) into a new meeting</source>
        <translation>
            <numerusform>split %n document into a new meeting</numerusform>
            <numerusform>split %n documents into a new meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n meeting(s)</source>
        <translation>
            <numerusform>merge %n meeting</numerusform>
            <numerusform>merge %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) entered by hand for the other meetings will be lost.</source>
        <translation>
            <numerusform>%n value entered by hand for the other meetings will be lost.</numerusform>
            <numerusform>%n values entered by hand for the other meetings will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n meeting(s) into one?</source>
        <translation>
            <numerusform>Merge %n meeting into one?</numerusform>
            <numerusform>Merge %n meetings into one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::MetadataDialog</name>
    <message numerus="yes">
        <source>Edit Metadata of %n Document(s)</source>
        <translation>
            <numerusform>Edit Metadata of %n Document</numerusform>
            <numerusform>Edit Metadata of %n Documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TagDesk</name>
    <message numerus="yes">
        <source>Tags of %n item(s)</source>
        <translation>
            <numerusform>Tags of %n item</numerusform>
            <numerusform>Tags of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashDesk</name>
    <message numerus="yes">
        <source>%1 had been in the trash for %n day(s) and is now permanently deleted.</source>
        <translation>
            <numerusform>%1 had been in the trash for %n day and is now permanently deleted.</numerusform>
            <numerusform>%1 had been in the trash for %n days and is now permanently deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::library::TrashView</name>
    <message numerus="yes">
        <source>What you delete stays here for %n day(s) and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</source>
        <translation>
            <numerusform>What you delete stays here for %n day and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</numerusform>
            <numerusform>What you delete stays here for %n days and can be restored: documents, meetings, annotations, codes, commitments and saved searches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items older than %n day(s) are permanently deleted.</source>
        <translation>
            <numerusform>Items older than %n day are permanently deleted.</numerusform>
            <numerusform>Items older than %n days are permanently deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%n in the trash</numerusform>
            <numerusform>%n in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n in the trash</source>
        <translation>
            <numerusform>%1 of %n in the trash</numerusform>
            <numerusform>%1 of %n in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::ActivityModel</name>
    <message numerus="yes">
        <source>Imported %n document(s)</source>
        <translation>
            <numerusform>Imported %n document</numerusform>
            <numerusform>Imported %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported a new text of %n document(s)</source>
        <translation>
            <numerusform>Imported a new text of %n document</numerusform>
            <numerusform>Imported a new text of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::CodesModel</name>
    <message numerus="yes">
        <source>%1, %n annotation(s)</source>
        <translation>
            <numerusform>%1, %n annotation</numerusform>
            <numerusform>%1, %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::EntitiesModel</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::ImportModel</name>
    <message numerus="yes">
        <source>%n may be a changed version of a document in the store</source>
            <translation>
                <numerusform>%n may be a changed version of a document in the store</numerusform>
                <numerusform>%n may be changed versions of documents in the store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::models::SearchModel</name>
    <message numerus="yes">
        <source>%n more passage(s) in this document</source>
        <translation>
            <numerusform>%n more passage in this document</numerusform>
            <numerusform>%n more passages in this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryDesk</name>
    <message numerus="yes">
        <source>The first %n row(s) exported; there are more: %1</source>
        <translation>
            <numerusform>The first %n row exported; there are more: %1</numerusform>
            <numerusform>The first %n rows exported; there are more: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported: %1</source>
        <translation>
            <numerusform>%n row exported: %1</numerusform>
            <numerusform>%n rows exported: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::query::QueryPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::DocumentHeader</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::ImportReport</name>
    <message numerus="yes">
        <source>%n document(s) imported</source>
        <translation>
            <numerusform>%n document imported</numerusform>
            <numerusform>%n documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revised</source>
        <translation>
            <numerusform>%n revised</numerusform>
            <numerusform>%n revised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with the same text</source>
        <translation>
            <numerusform>%n merged with the same text</numerusform>
            <numerusform>%n merged with the same text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the store</source>
        <translation>
            <numerusform>%n already in the store</numerusform>
            <numerusform>%n already in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a changed version of a document in the store.</source>
        <translation>
            <numerusform>%n may be a changed version of a document in the store.</numerusform>
            <numerusform>%n may be a changed version of a document in the store.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored from the trash</source>
        <translation>
            <numerusform>%n restored from the trash</numerusform>
            <numerusform>%n restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the trash</source>
        <translation>
            <numerusform>%n of them in the trash</numerusform>
            <numerusform>%n of them in the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::reader::RevisionView</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::search::SearchPane</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n document(s), counting more…</source>
        <translation>
            <numerusform>the best %n document, counting more…</numerusform>
            <numerusform>the best %n documents, counting more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::DropTarget</name>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::FilterStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n document(s)</source>
        <translation>
            <numerusform>%1 of %n document</numerusform>
            <numerusform>%1 of %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ImportNews</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%n file could not be imported:</numerusform>
            <numerusform>%n files could not be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::ImportRestDesk</name>
    <message numerus="yes">
        <source>The import of %1 was stopped. Not in this store yet: %2 of %n file(s).</source>
        <translation>
            <numerusform>The import of %1 was stopped. Not in this store yet: %2 of %n file.</numerusform>
            <numerusform>The import of %1 was stopped. Not in this store yet: %2 of %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be found: %1.</source>
        <translation>
            <numerusform>%n of them can no longer be found: %1.</numerusform>
            <numerusform>%n of them can no longer be found: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::Inspector</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s): %1</source>
        <translation>
            <numerusform>%n piece: %1</numerusform>
            <numerusform>%n pieces: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StatusLine</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to reanalyse</source>
        <translation>
            <numerusform>%n document to reanalyse</numerusform>
            <numerusform>%n documents to reanalyse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::shell::StopImportDialog</name>
    <message numerus="yes">
        <source>An import is running. Not imported yet: %1 of %n file(s).</source>
        <translation>
            <numerusform>An import is running. Not imported yet: %1 of %n file.</numerusform>
            <numerusform>An import is running. Not imported yet: %1 of %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::timeline::TimelineView</name>
    <message numerus="yes">
        <source>%n document(s) without any date are not shown</source>
        <translation>
            <numerusform>%n document without any date is not shown</numerusform>
            <numerusform>%n documents without any date are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counterpart::widgets::MessageBar</name>
    <message numerus="yes">
        <source>Next of %n</source>
        <translation>
            <numerusform>Next of %n</numerusform>
            <numerusform>Next of %n</numerusform>
        </translation>
    </message>
</context>
</TS>
