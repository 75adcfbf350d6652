// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/formatreader.h"
#include "core/reading/containers/packedfiles.h"

#include <QXmlStreamReader>

#include <functional>

namespace counterpart::reading {

/// Walks one XML file of a word processor's archive. Declared entities are refused: no such program writes
/// them.
class OfficeXml
{
public:
    OfficeXml(const QByteArray &bytes, const Input &input) : m_xml(bytes), m_input(input) {}

    /// Calls \p start and \p end for each element, by local name, until the end, an error or \p start
    /// returning false. What \p start reads to its end (text, skipped elements) has no end of its own.
    void walk(const std::function<bool(QXmlStreamReader &)> &start,
              const std::function<void(QStringView)> &end);
    /// Text between elements is handed here, if set.
    void setText(std::function<void(QStringView)> text) { m_text = std::move(text); }
    /// What is wrong with the file, in the user's words; empty if nothing is.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QXmlStreamReader m_xml;
    const Input &m_input;
    std::function<void(QStringView)> m_text;
    QString m_problem;
};

/// An attribute of the element at hand, whatever its namespace (Word's format has two editions of them); empty if it
/// is not there.
[[nodiscard]] QString attribute(const QXmlStreamReader &xml, QStringView name);

/// What documents of word processors tell about themselves (Dublin Core and what both formats add to it).
struct OfficeProperties
{
    QString title;
    QString author;
    QString language;
    QString created;
    QStringList keywords;
};

/// Reads \p part ("docProps/core.xml", "meta.xml"); empty values if it is missing or broken.
[[nodiscard]] OfficeProperties officeProperties(const PackedFiles &files, const QString &part,
                                                const Input &input);
/// Puts them into \p meta, where they are such (see readPageMeta). \p text is the document's beginning.
void takeProperties(const OfficeProperties &properties, QStringView text, domain::CleanDocument &meta);
/// The beginning of a draft's text, a line for each block.
[[nodiscard]] QString beginningOf(const std::vector<DraftBlock> &blocks);

} // namespace counterpart::reading
