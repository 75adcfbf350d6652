// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace KSyntaxHighlighting {
class Definition;
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace counterpart::widgets {

/// The program's own definitions and themes for KSyntaxHighlighting, beside those of the library. One thread
/// at a time.
class Syntax
{
public:
    /// Makes one on another thread and warms it up for \p definition, since reading a definition and
    /// compiling its patterns takes some 150 ms; \p ready gets it in the GUI thread, unless \p context is
    /// gone by then.
    static void prepare(const QString &definition, QObject *context,
                        std::function<void(std::shared_ptr<Syntax>)> ready);

    Syntax();
    ~Syntax();
    Syntax(const Syntax &) = delete;
    Syntax &operator=(const Syntax &) = delete;

    /// "Counterpart Readout", "SQL (SQLite)".
    [[nodiscard]] KSyntaxHighlighting::Definition definition(const QString &name) const;
    /// As Theme::syntaxTheme() names it.
    [[nodiscard]] KSyntaxHighlighting::Theme theme(const QString &name) const;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace counterpart::widgets
