// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::workspace {

/// What a person may say of a document as a whole.
enum class DocumentField { Title, Side, Issuer, Type, Published, Language, Relays };

} // namespace counterpart::workspace
