// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison in the real main window that somebody reviews with keys of one letter.
#pragma once

#include "tests/support/storedump.h"
#include "tests/ui/shell/comparisonwindow.h"

#include <QStatusBar>

namespace counterpart::test {

/// A window on a comparison, and what its store holds before and after a key.
class ReviewWindowTest : public ComparisonWindowTest
{
protected:
    /// A new window on a new store, with the comparison's first column in focus.
    void openReview()
    {
        QVERIFY(openWindow());
        list("accountListA")->setFocus();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows = dumpStore(store());
        rows.removeIf([](const QString &row) { return row.startsWith(u"review_places"); });
        return rows;
    }
    [[nodiscard]] QString said() const { return f->window->statusBar()->currentMessage(); }
    void undo() const { f->press(QKeySequence(QKeySequence::Undo)); }
    void redo() const { f->press(QKeySequence(QKeySequence::Redo)); }
};

} // namespace counterpart::test
