// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

#include <optional>
#include <vector>

namespace counterpart::reading {

/// A value of a JSON text, by its place: nothing is built in memory.
struct JsonValue
{
    enum class Kind { Object, Array, String, Number, Word };
    Kind kind = Kind::Word;
    text::Range range; ///< in the JSON text; of a string without its quotes
};

struct JsonMember
{
    QString name;
    JsonValue value;
};

/// Walks a JSON text (RFC 8259) in place. Nesting is bounded; values after each other are allowed, as JSON
/// Lines have them, a comma before a closing bracket and Python's NaN too.
class JsonScanner
{
public:
    JsonScanner(QStringView text, int depth) : m_text(text), m_depth(depth) {}

    /// The value at or behind \p at, looked at to its end; nullopt at the end or where it is broken.
    [[nodiscard]] std::optional<JsonValue> value(qsizetype at);
    /// Members of an object that value() has passed; at most \p most.
    [[nodiscard]] std::vector<JsonMember> members(const JsonValue &object, std::size_t most);
    /// Of an object at \p at that is broken: the members before its fault, at most \p most, and where the value
    /// begins that it lies in (the end of the text if it lies in none). What problem() says stays.
    [[nodiscard]] std::pair<std::vector<JsonMember>, qsizetype> wholeMembers(qsizetype at,
                                                                             std::size_t most) const;
    /// The elements of such an array one by one: the first one for \p at = range.begin + 1.
    [[nodiscard]] std::optional<JsonValue> element(const JsonValue &array, qsizetype at);
    /// Where the next value may begin behind \p at: blanks and a comma passed over.
    [[nodiscard]] qsizetype skipSeparators(qsizetype at) const;
    /// What is wrong, and where; empty if nothing is. Nothing more is read then, until it is forgotten.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] qsizetype problemAt() const { return m_problemAt; }
    void forgetProblem() { m_problem.clear(); }

    [[nodiscard]] QString string(const JsonValue &value) const;
    /// A string's text, escapes resolved, with its places in \p source, which is the JSON text.
    static void append(text::MappedText &out, const text::MappedText &source, const JsonValue &value);

private:
    struct Open;
    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const;
    [[nodiscard]] qsizetype stringEnd(qsizetype at);
    [[nodiscard]] qsizetype scalarEnd(qsizetype at);
    [[nodiscard]] qsizetype behindName(qsizetype at, Open &open);
    [[nodiscard]] qsizetype behindValue(qsizetype at, Open &open);
    [[nodiscard]] qsizetype containerEnd(qsizetype at);
    qsizetype broken(qsizetype at, const QString &what);

    QStringView m_text;
    int m_depth;
    QString m_problem;
    qsizetype m_problemAt = 0;
};

} // namespace counterpart::reading
