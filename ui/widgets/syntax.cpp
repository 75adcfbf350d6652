// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/syntax.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

namespace {

/// Highlights into nothing, for what a definition loads and compiles on the way.
class Warmer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    void run() { highlightLine(u"The Minister noted it on 1 May 2022."_s, {}); }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format &) override {}
};

} // namespace

void Syntax::prepare(const QString &definition, QObject *context,
                     std::function<void(std::shared_ptr<Syntax>)> ready)
{
    QThreadPool::globalInstance()->start(
        [definition, guard = QPointer<QObject>(context), ready = std::move(ready)] {
            auto syntax = std::make_shared<Syntax>();
            Warmer warmer;
            warmer.setDefinition(syntax->definition(definition));
            warmer.run();
            QCoreApplication *application = QCoreApplication::instance();
            if (!application)
                return; // the program ends, and waits for this
            syntax->m_repository->moveToThread(application->thread());
            QMetaObject::invokeMethod(application, [guard, ready, syntax] {
                if (guard)
                    ready(syntax);
            });
        });
}

Syntax::Syntax() : m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(u":/counterpart"_s);
}

Syntax::~Syntax() = default;

KSyntaxHighlighting::Definition Syntax::definition(const QString &name) const
{
    return m_repository->definitionForName(name);
}

KSyntaxHighlighting::Theme Syntax::theme(const QString &name) const
{
    return m_repository->theme(name);
}

} // namespace counterpart::widgets
