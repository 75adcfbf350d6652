// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

class QComboBox;

namespace counterpart::library {

/// What can be chosen for a value of a document. Values as the workspace takes them: empty for none, a null
/// string for "as it was detected".
struct Choice
{
    QString text;
    QString value;
};

/// Sides that \p documents have come first, then every other state by its name.
[[nodiscard]] QList<Choice> sideChoices(const std::vector<domain::DocumentRow> &documents);
[[nodiscard]] QList<Choice> typeChoices();
[[nodiscard]] QList<Choice> languageChoices(const std::vector<domain::DocumentRow> &documents);

/// Fills \p box with \p choices, "none" and, if wished, "as detected".
void fill(QComboBox &box, const QList<Choice> &choices, const QString &none, bool withDetected);
/// Chooses \p value, which is added where it is not there.
void choose(QComboBox &box, const QString &value);
[[nodiscard]] QString chosen(const QComboBox &box);

} // namespace counterpart::library
