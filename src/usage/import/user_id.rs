//! Ids of users: event log files have 15 characters, of which the case matters, other exports 18,
//! of which it does not.

/// Users' ids begin so.
const PREFIX: &str = "005";

/// A chunk of five characters has one more, that says which of them are capitals.
const CHUNK: usize = 5;

/// The id with 18 characters; `None` for what is no user's id.
pub fn full_id(text: &str) -> Option<String> {
    let (short, suffix) = text.trim().split_at_checked(3 * CHUNK)?;
    let is_id = short.starts_with(PREFIX) && short.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let full = is_id.then(|| format!("{short}{}", checksum(short)))?;
    // A suffix that does not fit belongs to an id whose capitals were lost on the way.
    let fits = suffix.is_empty() || full.get(3 * CHUNK..).is_some_and(|sum| sum == suffix);
    fits.then_some(full)
}

fn checksum(short: &str) -> String {
    const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    let capitals = |chunk: &[u8]| {
        // The first character is the lowest bit.
        chunk.iter().rev().fold(0, |bits, byte| bits * 2 + usize::from(byte.is_ascii_uppercase()))
    };
    let digit = |chunk| DIGITS.get(capitals(chunk)).copied().map(char::from);
    short.as_bytes().chunks(CHUNK).filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_gets_its_checksum() {
        // From an event log file, which has both forms.
        assert_eq!(full_id("0055j00000AT6I1").as_deref(), Some("0055j00000AT6I1AAL"));
        assert_eq!(full_id("0055j00000AT6I1AAL").as_deref(), Some("0055j00000AT6I1AAL"));
        // No capitals, and all capitals.
        assert_eq!(full_id("005000000000001").as_deref(), Some("005000000000001AAA"));
        assert_eq!(full_id("005ABABCDEABCDE").as_deref(), Some("005ABABCDEABCDEY55"));
    }

    #[test]
    fn what_is_no_users_id_is_refused() {
        for text in [
            "",
            "005",
            "0055j00000AT6I",
            "0055j00000AT6I1A",
            "0055j00000AT6I1AAM",
            "0055J00000AT6I1AAL",
            "0015j00000AT6I1",
            "0055j00000AT6-1",
            "0055j00000AT6é1",
            "0055j00000AT6I1AALx",
        ] {
            assert_eq!(full_id(text), None, "{text}");
        }
    }
}
