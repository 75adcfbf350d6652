// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QTranslator>

namespace counterpart::test {

/// As long as it is there, texts with a number have their English forms, as they have in the program: "1
/// document", "2 documents".
class English
{
public:
    English()
    {
        if (!m_forms.load(englishForms()) || !QCoreApplication::installTranslator(&m_forms))
            qFatal("the English forms are not there: %s", qPrintable(englishForms()));
    }

private:
    QTranslator m_forms; ///< takes itself out of the application
};

} // namespace counterpart::test
