// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace counterpart::shell {

void print(QWidget &window, const std::shared_ptr<QTextDocument> &pages,
           std::function<void(const QString &title)> done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QString title = pages->metaInformation(QTextDocument::DocumentTitle);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), &window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer goes after the dialog that speaks of it.
    QObject::connect(dialog, &QObject::destroyed, &window, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &window,
                     [pages, title, done = std::move(done)](QPrinter *to) {
                         pages->print(to);
                         if (done)
                             done(title);
                     });
    dialog->open();
}

} // namespace counterpart::shell
