// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in the real main window, while another program has its store open.
#pragma once

#include "tests/ui/shell/comparisonwindow.h"

namespace counterpart::test {

/// A window on a store of three accounts, and somebody else who writes in it.
class OtherWriterTest : public ComparisonWindowTest
{
protected:
    void openBoth()
    {
        QVERIFY(openWindow());
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        QVERIFY(other);
        m_other = std::move(*other);
    }
    void closeBoth()
    {
        m_other.reset();
        f.reset();
    }

    std::unique_ptr<workspace::Workspace> m_other;
};

} // namespace counterpart::test
