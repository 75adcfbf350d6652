// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/annotations/annotations.h"
#include "core/workspace/annotations/codes.h"
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/console/console.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/entities/entities.h"
#include "core/workspace/meetings/meetings.h"
#include "core/workspace/searches/searches.h"
#include "core/workspace/trash/trash.h"
#include "tests/core/workspace/editingfixture.h"

namespace counterpart::test {

inline const QString Us = QStringLiteral("2022-11-12-us-white-house-biden-hun-sen.md");
inline const QString Kh = QStringLiteral("2022-11-12-kh-mfaic-hun-sen-biden.txt");
inline const QString Relay = QStringLiteral("2022-05-14-media-relay-sokhonn-blinken.txt");
inline const QString Call = QStringLiteral("2024-12-11-kh-mfaic-sokhonn-walker-call.txt");
inline const QString Author = QStringLiteral("Sok Dara");

/// What was asked for, as a value of its own: a range-for may not look into a temporary answer.
template <typename Value>
[[nodiscard]] Value valueOf(base::Result<Value> answer)
{
    return std::move(*answer);
}

/// A store of four documents of the sample, and what people do with them and with the trash.
class TrashFixture : public EditingFixture
{
public:
    TrashFixture()
    {
        for (const QString &name : {Us, Kh, Relay, Call}) {
            if (putSample(name).isEmpty())
                qFatal("the sample is not there");
        }
        if (import().imported != 4)
            qFatal("the sample does not come in");
    }

    [[nodiscard]] workspace::Trash trash() const { return store->trash(); }
    [[nodiscard]] domain::DocumentId id(const QString &file) const { return document(file).id; }
    [[nodiscard]] std::vector<domain::TrashItem> items() const { return *trash().rows(); }
    [[nodiscard]] std::vector<domain::TrashId> allIds() const
    {
        std::vector<domain::TrashId> ids;
        for (const domain::TrashItem &item : items())
            ids.push_back(item.id);
        return ids;
    }
    void toTrash(const QList<domain::DocumentId> &documents, const QList<domain::MeetingId> &meetings = {})
    {
        const auto change = trash().put(documents, meetings, Author);
        QVERIFY2(change, change ? "" : qPrintable(change.error().line()));
    }
    workspace::Restored restoreAll()
    {
        auto restored = trash().restore(allIds());
        if (!restored)
            qFatal("%s", qPrintable(restored.error().line()));
        return *restored;
    }
    text::Range firstWords(domain::DocumentId document)
    {
        const auto view = store->documents().view(document);
        return view->facts.sentences.front().range;
    }
    domain::CodeId code(const QString &name)
    {
        return domain::CodeId(store->codes().add({}, {name, {}, {}}, Author)->made);
    }
    void annotate(domain::DocumentId document, domain::CodeId code)
    {
        QVERIFY(store->annotations().add({document, firstWords(document), {code}, QStringLiteral("a memo")},
                                         Author));
    }
    domain::CommitmentId commitment(domain::DocumentId document)
    {
        const auto made = store->commitments().make(document, firstWords(document), {}, Author);
        return domain::CommitmentId(made->made);
    }
    [[nodiscard]] domain::ComparisonView comparison() const
    {
        auto view = store->comparisons().of(document(Us).meetings.front());
        if (!view)
            qFatal("%s", qPrintable(view.error().line()));
        return *view;
    }
    void confirmFirstLink()
    {
        domain::LinkRow link = comparison().links.front();
        link.status = domain::LinkStatus::Confirmed;
        QVERIFY(store->comparisons().decideLink(link, Author));
    }
    /// Decisions of every kind on the account of the United States.
    void decideALot()
    {
        const domain::DocumentId us = id(Us);
        annotate(us, code(QStringLiteral("Security")));
        commitment(us);
        confirmFirstLink();
        const auto view = comparison();
        for (const domain::TopicRow &topic : view.topics) {
            if (topic.a.empty() != topic.b.empty()) {
                QVERIFY(store->comparisons().decideOmission(
                    view, {topic.name, topic.a.empty(), domain::LinkStatus::Confirmed, {}, Author}));
                break;
            }
        }
        QVERIFY(store->documents().decide({us}, workspace::DocumentField::Issuer, QStringLiteral("Somebody"),
                                          Author));
        QVERIFY(store->documents().setRole(us, document(Us).meetings.front(), domain::ReadoutRole::Remarks,
                                           Author));
        const auto of = commitment(id(Call));
        QVERIFY(store->commitments().addEvidence(of, {us, firstWords(us), {}, {}, {}}, Author));
    }
    /// All that can be read of the store but the trash itself.
    [[nodiscard]] QStringList everythingShown() const
    {
        QStringList shown;
        const auto add = [&](const QString &kind, auto &&...parts) {
            shown.append(kind + QStringLiteral(": ") +
                         (QStringList{} << ... << parts).join(QStringLiteral(" | ")));
        };
        const auto number = [](auto value) { return QString::number(value); };
        for (const auto &row : valueOf(store->documents().rows()))
            add(QStringLiteral("document"), number(row.id.value), row.title, number(row.annotations),
                number(row.commitments), number(row.meetings.size()), number(row.mayRevise.value));
        for (const auto &row : valueOf(store->meetings().rows()))
            add(QStringLiteral("meeting"), number(row.id.value), row.title, number(row.readouts.size()));
        for (const auto &row : valueOf(store->entities().rows()))
            add(QStringLiteral("entity"), row.name, number(row.documents), number(row.mentions));
        for (const auto &row : valueOf(store->commitments().rows()))
            add(QStringLiteral("commitment"), number(row.id.value), row.quote, number(row.evidence),
                row.source);
        for (const auto &row : valueOf(store->documents().topics()))
            add(QStringLiteral("topic"), row.name, number(row.documents));
        const auto uses = *store->documents().subjectUses();
        for (const auto &[entity, documents] : uses.entities.asKeyValueRange())
            add(QStringLiteral("uses"), number(entity.value), number(documents.size()));
        for (const auto &[topic, documents] : uses.topics.asKeyValueRange())
            add(QStringLiteral("treats"), topic, number(documents.size()));
        for (const auto &row : valueOf(store->annotations().rows())) {
            QStringList codes;
            for (const auto code : row.codes)
                codes << number(code.value);
            add(QStringLiteral("annotation"), number(row.id.value), row.anchor.quote, row.memo,
                codes.join(u','));
        }
        for (const auto &row : valueOf(store->searches().saved()))
            add(QStringLiteral("search"), number(row.id.value), row.name);
        for (const auto &row : valueOf(store->codes().rows()))
            add(QStringLiteral("code"), row.values.name, number(row.annotations));
        for (const auto &row : valueOf(store->lineages().all()))
            add(QStringLiteral("lineage"), number(row.id.value));
        for (const QString &word : {QStringLiteral("Cambodia"), QStringLiteral("Biden"),
                                    QStringLiteral("call"), QStringLiteral("the")}) {
            domain::SearchQuery query;
            query.text = word;
            query.limit = 1000;
            QStringList hits;
            for (const auto &hit : valueOf(store->searches().find(query)))
                hits << number(hit.document.value);
            hits.sort();
            add(QStringLiteral("hits"), word, hits.join(u','));
        }
        addViews(shown);
        shown.sort();
        return shown;
    }
    /// Every row of every view that queries of people may read.
    void addViews(QStringList &shown) const
    {
        for (const workspace::QueryView &view : valueOf(store->console().views())) {
            const auto rows =
                store->console().answer(QStringLiteral("SELECT * FROM ") + view.name, 100'000, 60'000);
            if (!rows)
                qFatal("%s", qPrintable(rows.error().line()));
            for (const QVariantList &row : rows->rows) {
                QStringList cells{view.name};
                for (const QVariant &cell : row)
                    cells << cell.toString();
                shown.append(cells.join(u'|'));
            }
        }
    }
};

} // namespace counterpart::test
