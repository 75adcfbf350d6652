// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/records/jsonscanner.h"

#include <QStringList>

#include <vector>

namespace counterpart::reading {

/// The records of a JSON text: objects with a text, wherever they lie in it. A broken one is left out and told,
/// and costs no other. The source must outlive it.
class JsonRecords
{
public:
    using Fields = std::vector<JsonMember>;

    JsonRecords(const Input &input, const text::MappedText &source)
        : m_input(input), m_source(source), m_scanner(source.view(), input.limits.depth)
    {
    }
    void readAll();
    [[nodiscard]] std::vector<Draft> takeDrafts() { return std::move(m_drafts); }
    /// What is wrong with the file, the first place first; each is a record that was left out.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] int broken() const { return m_broken; }
    /// The list of records has no end.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Records that have no text.
    [[nodiscard]] int empty() const { return m_empty; }

private:
    void visit(const JsonValue &value, const QString &site, int level);
    [[nodiscard]] bool gives(const JsonValue &value, const QString &site, int level);
    void visitObject(const JsonValue &object, const QString &site, int level);
    [[nodiscard]] bool isDone() const
    {
        return std::ssize(m_drafts) >= m_input.limits.documents || m_input.cancel.isCancelled();
    }
    [[nodiscard]] text::MappedText textOf(const JsonValue &value);
    [[nodiscard]] QString firstOf(const Fields &members, const QStringList &keys);
    /// Of the keys of a list of resources/lexicon/cues.
    [[nodiscard]] QString firstOf(const Fields &members, QStringView list);
    void takeDate(const Fields &members, domain::CleanDocument &meta);
    [[nodiscard]] Draft draftOf(const Fields &members, const QString &site);
    bool takeText(const Fields &members, const QString &site);
    [[nodiscard]] qsizetype readBroken(qsizetype at, const QString &site, int level);
    [[nodiscard]] qsizetype readList(qsizetype at, const QString &site, int level);
    [[nodiscard]] bool noteProblem(qsizetype at);
    [[nodiscard]] qsizetype nextRecord(qsizetype at) const;

    const Input &m_input;
    const text::MappedText &m_source;
    JsonScanner m_scanner;
    std::vector<Draft> m_drafts;
    QStringList m_problems;
    int m_broken = 0;
    bool m_cut = false;
    int m_empty = 0;
    qsizetype m_work = 0; ///< characters that were looked at in vain
};

} // namespace counterpart::reading
