// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cleaning/cleaning.h"

#include "core/reading/cleaning/furniture.h"
#include "core/reading/cleaning/pageplaces.h"
#include "core/reading/cleaning/zones.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/lines.h"
#include "core/reading/common/notemarks.h"
#include "core/reading/html/entities.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::Block;
using domain::BlockKind;
using domain::CleanDocument;

namespace {

/// Items of a list, rows of a table and lines of a letterhead stand together; all else is set apart.
bool standTogether(BlockKind before, BlockKind after)
{
    return before == after && before != BlockKind::Paragraph && before != BlockKind::Heading;
}

/// Bullets that were typed, not marked up.
void takeBullet(DraftBlock &block)
{
    const bool open =
        (block.kind == BlockKind::Paragraph && !block.marked) || block.kind == BlockKind::ListItem;
    const qsizetype bullet = open ? bulletLength(block.text.view()) : 0;
    // A dash may open a turn of speech or a quotation as well.
    static constexpr QStringView Dashes = u"-–—*";
    if (bullet == 0 || (block.kind == BlockKind::Paragraph && Dashes.contains(block.text.view().front())))
        return;
    block.text = block.text.mid({bullet, block.text.size()});
    block.kind = BlockKind::ListItem;
    block.marked = true;
}

/// What publishers' programs escaped once too often, in whatever format it came.
void tidyMeta(Draft &draft)
{
    draft.meta.title = plainTitle(draft.meta.title);
    for (QString *name : {&draft.meta.author, &draft.meta.siteName})
        *name = tidied(QStringView(withoutEntities(*name)));
    for (QStringList *names : {&draft.meta.tags, &draft.bylines}) {
        for (QString &name : *names)
            name = tidied(QStringView(withoutEntities(name)));
    }
}

/// The number that a list's item begins with, blank included, where cleaning left it there.
qsizetype labelLength(const DraftBlock &block)
{
    const QString label = tidied(QStringView(block.label)) + u' ';
    const bool isThere = !block.label.isEmpty() && block.text.view().startsWith(label);
    return isThere && label.size() < block.text.size() ? label.size() : 0;
}

void assemble(const std::vector<DraftBlock> &blocks, CleanDocument &document)
{
    text::MappedText whole;
    for (const DraftBlock &block : blocks) {
        if (!document.blocks.empty())
            whole.appendInserted(standTogether(document.blocks.back().kind, block.kind) ? u"\n" : u"\n\n");
        const qsizetype begin = whole.size();
        whole.append(block.text);
        document.blocks.push_back(Block{{begin, whole.size()}, block.kind, labelLength(block)});
    }
    document.text = whole.text();
    document.map = whole.map();
    document.places = placesInCleanText(document.places, document.map);
}

} // namespace

base::Result<CleanDocument> clean(Draft draft, const QString &fileName, const Limits &limits)
{
    qsizetype characters = 0;
    for (DraftBlock &block : draft.blocks) {
        block.text = withoutNoteMarks(tidied(withoutEntities(std::move(block.text))));
        takeBullet(block);
        characters += block.text.size();
    }
    if (characters > limits.characters) {
        return base::fail(ErrorKind::Refused, fileName,
                          u"holds a text of more than %1 characters"_s.arg(limits.characters),
                          u"split it into its documents"_s);
    }
    std::erase_if(draft.blocks, [](const DraftBlock &block) { return block.text.isEmpty(); });
    dropPageFurniture(draft.blocks);
    joinCutSentences(draft.blocks);
    tidyMeta(draft);
    tellZones(draft);
    if (draft.blocks.empty() && !draft.meta.title.isEmpty()) {
        text::MappedText title;
        title.appendInserted(draft.meta.title);
        draft.blocks.push_back({std::move(title), BlockKind::Heading, true, false});
        draft.meta.warnings << u"holds no text but its title; perhaps it is pictures only"_s;
    }
    if (draft.blocks.empty()) {
        return base::fail(ErrorKind::Invalid, fileName, u"holds no text"_s,
                          u"look whether the right file was chosen"_s);
    }
    CleanDocument document = std::move(draft.meta);
    assemble(draft.blocks, document);
    return document;
}

} // namespace counterpart::reading
